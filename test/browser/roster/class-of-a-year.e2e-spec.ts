import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Locale, schoolYearWords } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { textOfPdf } from '../../security/foreign-ids/readable.js';
import { PASSWORD, People, type Teacher } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { extractionCsv, type SamplePupil, samplePupils } from '../../support/roster-files.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { typedDay } from '../page/days.js';
import { saved } from '../page/downloads.js';
import { letterLink } from '../page/letters.js';
import { Person } from '../page/person.js';
import { signInByForm } from '../page/sign-in.js';
import { Words } from '../page/words.js';

const CLASS = 'BTS CIRA 1';
const CODE = 'BETTER24';
const HOST = 'Moulins de la Somme';

const READERS: [Locale, number][] = [
  ['fr', 390],
  ['en', 1280],
];

/** Each test goes on where the one before stopped. */
describe.each(READERS)('a class of a school year, in %s at %i px', (language, width) => {
  const words = new Words(language);
  const [elodie, noel] = samplePupils(2, [CLASS]) as [SamplePupil, SamplePupil];
  const everyone: Person[] = [];
  let world: World;
  let browser: Browser;
  let teacher: Teacher;
  let referent: Person;
  let pupil: Person;
  let classId: string;
  let people: People;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), launchChromium()]);
    people = new People(world);
    teacher = await people.teacher();
    classId = await people.classGroup(teacher, CODE);
    await world.query('update class_group set name = $2 where id = $1', [classId, CLASS]);
    referent = await signInByForm(teacher, { browser, world, language, width });
    everyone.push(referent);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const clean = async ({ page }: Person) => expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  const newcomer = async () => {
    const person = await Person.open(browser, world, { language, width });
    everyone.push(person);
    return person;
  };
  const opensAccount = async (person: Person, email: string) => {
    await person.sees(words.say('account:mail.title'));
    await world.settled();
    await person.page.goto(letterLink(world, email, '/confirmer'));
    await person.field(words.from('account:password')).fill(PASSWORD);
    await person.press(words.say('account:confirm.act'));
    await person.page.waitForURL((url) => !url.pathname.startsWith('/confirmer'));
  };
  const joined = (count: number) => referent.page.getByText(words.say('roster:bar.joined', { count, total: 2 }));

  it('is filled by a list', async () => {
    const { page } = referent;
    await page.goto(`/classes/${classId}`);
    await page.getByRole('link', { name: words.say('classes:import-list') }).click();
    await referent.sees(words.say('roster-import:title'));
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), referent.press(words.say('roster-import:drop.choose'))]);
    const buffer = Buffer.from(extractionCsv([elodie, noel]), 'latin1');
    await chooser.setFiles({ name: 'rentree.csv', mimeType: 'text/csv', buffer });
    await referent.press(words.say('roster-import:apply.verb_other', { count: 2 }));
    await page.getByRole('heading', { name: words.say('roster-import:result.applied') }).waitFor();
    await page.getByRole('link', { name: CLASS }).click();
    await joined(0).waitFor();
    await clean(referent);
  });

  it('prints a letter for each pupil, with the code that joins', async () => {
    const { page } = referent;
    await referent.press(words.say('roster:bar.invite_other', { count: 2 }));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await clean(referent);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: words.say('roster:invite.print_other', { count: 2 }) }).click(),
    ]);
    await referent.reads(words.say('roster:invite.printed_other', { count: 2 }));
    const text = (await textOfPdf(await saved(download))).replaceAll('-', '');
    const codes = await world.query<{ code: string }>('select personal_code as code from student where class_group_id = $1', [classId]);
    expect(codes).toHaveLength(2);
    for (const { code } of codes) expect(text).toContain(code.replaceAll('-', ''));
  });

  it('is joined by a pupil with the code of the letter', async () => {
    const [row] = await world.query<{ code: string }>('select personal_code as code from student where first_name = $1', [
      elodie.firstName,
    ]);
    pupil = await newcomer();
    await pupil.page.goto('/rejoindre');
    await pupil.field(words.from('account:personal.code')).fill(found(row, 'the code').code);
    await pupil.field(words.from('account:student.birth-date')).fill(elodie.birthDate);
    await pupil.field(words.from('account:email')).fill(`elodie.${language}@famille.example`);
    await clean(pupil);
    await pupil.press(words.say('account:personal.act'));
    await opensAccount(pupil, `elodie.${language}@famille.example`);
    await referent.page.goto(`/classes/${classId}`);
    await joined(1).waitFor();
  });

  it('is joined by another with the code of the class: the account meets the pupil of the list', async () => {
    const person = await newcomer();
    await person.page.goto('/inscription/eleve');
    await person.field(words.from('account:student.code')).fill(CODE);
    await person.press(words.say('account:student.continue'));
    await person.reads(CLASS);
    await person.field(words.from('account:first-name')).fill(noel.firstName);
    await person.field(words.from('account:last-name')).fill('Garçon');
    await person.field(words.from('account:student.birth-date')).fill(noel.birthDate);
    await person.field(words.from('account:email')).fill(`noel.${language}@famille.example`);
    await person.press(words.say('account:sign-up.act'));
    await opensAccount(person, `noel.${language}@famille.example`);
    await referent.page.goto(`/classes/${classId}`);
    await joined(2).waitFor();
    expect(await world.query('select id from student where school_id = $1', [teacher.schoolId])).toHaveLength(2);
  });

  it('has a place that a pupil found elsewhere, once the company has confirmed it', async () => {
    const contact = `accueil.${language}@moulin.example`;
    const { page } = pupil;
    await page.goto('/mes-places/nouvelle');
    await pupil.field(words.from('declared-place:host.name')).fill(HOST);
    await pupil.field(words.from('declared-place:host.contact')).fill(contact);
    await pupil.field(words.from('declared-place:place.start')).fill(typedDay(30));
    await pupil.field(words.from('declared-place:place.end')).fill(typedDay(60));
    await pupil.press(words.say('declared-place:act'));
    await pupil.reads(words.say('declared-place:done.asked'));
    await world.settled();
    const host = await newcomer();
    await host.page.goto(letterLink(world, contact, '/place'));
    await host.press(words.say('places:paper.act'));
    await host.page.getByText(words.like('host-place:done.confirmed')).first().waitFor();
    await referent.page.goto(`/classes/${classId}`);
    await referent.page.getByText(words.say('classes:elsewhere.confirmed')).first().waitFor();
    await clean(referent);
  });

  it('moves up to the next year, its places with it, and is back after the undo', async () => {
    const [group] = await world.query<{ year: number }>('select school_year as year from class_group where id = $1', [classId]);
    const next = schoolYearWords(found(group, 'the class').year + 1);
    const stays = async () => (await world.query('select 1 from student where class_group_id = $1', [classId])).length;
    const office = await signInByForm(await people.office(teacher.schoolId), { browser, world, language, width });
    everyone.push(office);
    await office.page.goto('/classes');
    await office.follow(words.say('classes:year-end'));
    await office.press(words.say('school-year:form.preview'));
    await office.press(words.say('school-year:form.apply', { year: next }));
    await office.reads(words.say('school-year:applied', { year: next }));
    expect(await stays()).toBe(0);
    expect(await world.query('select state from placement')).toEqual([{ state: 'preparing' }]);
    await office.press(words.say('school-year:undo.verb'));
    const dialog = office.page.getByRole('dialog', { name: words.say('school-year:undo.question') });
    await dialog.getByRole('button', { name: words.say('school-year:undo.confirm') }).click();
    await office.reads(words.like('school-year:done.undone'));
    expect(await stays()).toBe(2);
  });

  it('no screen failed on the way', () => expect(everyone.flatMap(({ faults }) => faults)).toEqual([]));
});
