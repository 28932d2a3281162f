import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Locale, schoolYearWords } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { textOfPdf } from '../../../security/foreign-ids/readable.js';
import { PASSWORD, People, type Person as Someone, type Teacher } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { extractionCsv, type SamplePupil, samplePupils } from '../../../support/roster-files.js';
import { launchChromium } from '../../../support/servers/chromium.js';
import { startWorld, type World } from '../../../support/world.js';
import { violations } from '../../page/axe.js';
import { saved } from '../../page/downloads.js';
import { letterLink } from '../../page/letters.js';
import { Person } from '../../page/person.js';
import { Words } from '../../page/words.js';

const CLASS = 'BTS CIRA 1';
const CODE = 'BETTER24';
const PHONE = 390;
const DESK = 1280;
const MAYA = { firstName: 'Maya', lastName: 'Delattre', born: '14/03/2010', email: 'maya@famille.example' };
/** Typed by Maya, who errs by a month. */
const OTHER_DAY = '14/02/2010';
const GUARDIAN = 'claire@famille.example';
const fr = new Words('fr');
const en = new Words('en');

/** The school writes French on a desk or English on a phone, its pupils French on a phone: each test goes on where the one before stopped. */
describe('a class of a school year', () => {
  const [elodie, noel] = samplePupils(2, [CLASS]) as [SamplePupil, SamplePupil];
  const everyone: Person[] = [];
  let world: World;
  let browser: Browser;
  let people: People;
  let teacher: Teacher;
  let referent: Person;
  let classId: string;

  const comes = async (language: Locale, width: number) => {
    const person = await Person.open(browser, world, { language, width });
    everyone.push(person);
    return person;
  };
  const enters = async ({ client }: Someone, language: Locale, width: number) => {
    await client.put('/api/account/locale', { locale: language });
    const person = await comes(language, width);
    await person.context.addCookies(client.cookiesFor());
    return person;
  };
  const opensAccount = async (person: Person, email: string) => {
    await person.sees(fr.say('account:mail.title'));
    await world.settled();
    await person.page.goto(letterLink(world, email, '/confirmer'));
    await person.field(fr.from('account:password')).fill(PASSWORD);
    await person.press(fr.say('account:confirm.act'));
    await person.page.waitForURL((url) => !url.pathname.startsWith('/confirmer'));
  };
  const choose = async (text: string) => {
    const [chooser] = await Promise.all([referent.page.waitForEvent('filechooser'), referent.press(fr.say('roster-import:drop.choose'))]);
    await chooser.setFiles({ name: 'rentree.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  };
  const joined = (count: number) => referent.page.getByText(fr.say('roster:bar.joined', { count, total: 3 }));

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), launchChromium()]);
    people = new People(world);
    teacher = await people.teacher();
    classId = await people.classGroup(teacher, CODE);
    await world.query('update class_group set name = $2 where id = $1', [classId, CLASS]);
    referent = await enters(teacher, 'fr', DESK);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('is filled by a list whose faults are named, after a reload, and empty again after its undo', async () => {
    const { page } = referent;
    await page.goto(`/classes/${classId}`);
    await referent.follow(fr.say('classes:import-list'));
    await referent.sees(fr.say('roster-import:title'));
    await choose('nothing of the kind');
    await page.getByRole('main').getByRole('status').filter({ hasText: /.{25}/ }).waitFor();
    await choose(`${extractionCsv(samplePupils(5, [CLASS]))}\r\n;Léa;01/01/2007;;${CLASS};F`);
    await referent.sees('rentree.csv');
    await page.getByText(fr.say('roster-import:read.dropped_one', { count: 1 })).waitFor();
    await page.getByText('Le nom manque').waitFor();
    await page.getByRole('radio', { name: fr.say('roster-import:kind.new', { count: 5 }) }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Lefèvre Élodie').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await referent.press(fr.say('roster-import:apply.verb_other', { count: 5 }));
    await page.getByRole('heading', { name: fr.say('roster-import:result.applied') }).waitFor();
    await page.goto('/listes');
    await referent.press(fr.say('roster-import:undo.of', { fileName: 'rentree.csv' }));
    const undone = page.waitForResponse(/\/api\/roster-imports\/[^/]+\/undo$/);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: fr.say('roster-import:undo.confirm') })
      .click();
    await undone;
    await world.settled();
    await page.reload();
    await page.getByText(fr.say('roster-import:state.undone')).first().waitFor();
  });

  it('is filled by another list, and by one pupil more', async () => {
    const { page } = referent;
    await page.goto(`/classes/${classId}`);
    await referent.follow(fr.say('classes:import-list'));
    await choose(extractionCsv([elodie, noel]));
    await referent.press(fr.say('roster-import:apply.verb_other', { count: 2 }));
    await page.getByRole('link', { name: CLASS }).click();
    await referent.press(fr.say('roster:add.open'));
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(fr.say('roster:form.first-name')).fill(MAYA.firstName);
    await dialog.getByRole('textbox', { name: fr.from('roster:form.last-name') }).fill(MAYA.lastName);
    await dialog.getByLabel(fr.say('roster:form.birth-date')).first().fill(MAYA.born);
    await dialog.getByRole('button', { name: fr.say('roster:add.submit'), exact: true }).click();
    await referent.reads(fr.say('roster:add.done', { name: `${MAYA.firstName} ${MAYA.lastName}` }));
    await joined(0).waitFor();
  });

  it('names who is absent from a partial list, disables nobody unasked, and asks for the number', async () => {
    const { page } = referent;
    await page.goto('/listes');
    await choose(extractionCsv([elodie]));
    const disable = page.getByRole('checkbox', { name: fr.say('roster-import:absent.disable_other', { count: 2 }) });
    await disable.waitFor();
    expect(await disable.isChecked()).toBe(false);
    const absent = page.getByRole('region', { name: fr.say('roster-import:absent.title_other', { count: 2 }) });
    await absent.getByText(`${MAYA.lastName} ${MAYA.firstName} · ${CLASS}`).waitFor();
    await page.getByRole('button', { name: fr.say('roster-import:apply.nothing') }).waitFor();
    await disable.click();
    await absent.getByText(fr.say('roster-import:absent.partial', { count: 2, of: 3 })).waitFor();
    expect(await violations(page)).toEqual([]);
    await referent.press(fr.say('roster-import:apply.verb_other', { count: 2 }));
    const dialog = page.getByRole('dialog', { name: fr.say('roster-import:apply.many-title', { count: 2, of: 3 }) });
    await dialog.getByRole('textbox').fill('3');
    await dialog.getByRole('button', { name: fr.say('roster-import:apply.many-confirm') }).click();
    await dialog.getByRole('alert').getByRole('link').waitFor();
    await page.keyboard.press('Escape');
    await referent.press(fr.say('roster-import:discard'));
    await referent.sees(fr.say('roster-import:title'));
    await page.goto(`/classes/${classId}`);
    await joined(0).waitFor();
  });

  it('prints a letter for each pupil, with the code that joins', async () => {
    const { page } = referent;
    await referent.press(fr.say('roster:bar.invite_other', { count: 3 }));
    const print = page.getByRole('dialog').getByRole('button', { name: fr.say('roster:invite.print_other', { count: 3 }) });
    const [download] = await Promise.all([page.waitForEvent('download'), print.click()]);
    expect(download.suggestedFilename()).toBe(fr.say('roster:invite.file'));
    await referent.reads(fr.say('roster:invite.printed_other', { count: 3 }));
    const text = (await textOfPdf(await saved(download))).replaceAll('-', '');
    const codes = await world.query<{ code: string }>('select personal_code as code from student where class_group_id = $1', [classId]);
    expect(codes).toHaveLength(3);
    for (const { code } of codes) expect(text).toContain(code.replaceAll('-', ''));
  });

  it('is joined by a pupil with the code of the letter', async () => {
    const [row] = await world.query<{ code: string }>('select personal_code as code from student where first_name = $1', [
      elodie.firstName,
    ]);
    const pupil = await comes('fr', PHONE);
    await pupil.page.goto('/rejoindre');
    await pupil.field(fr.from('account:personal.code')).fill(found(row, 'the code').code);
    await pupil.field(fr.from('account:student.birth-date')).fill(elodie.birthDate);
    await pupil.field(fr.from('account:email')).fill('elodie@famille.example');
    await pupil.press(fr.say('account:personal.act'));
    await opensAccount(pupil, 'elodie@famille.example');
  });

  it('is joined with the code of the class by another, whose birth date the teacher decides: the same person', async () => {
    const pupil = await comes('fr', PHONE);
    await pupil.page.goto('/inscription/eleve');
    await pupil.field(fr.from('account:student.code')).fill(CODE);
    await pupil.press(fr.say('account:student.continue'));
    await pupil.reads(CLASS);
    await pupil.field(fr.from('account:first-name')).fill(MAYA.firstName);
    await pupil.field(fr.from('account:last-name')).fill(MAYA.lastName);
    await pupil.field(fr.from('account:student.birth-date')).fill(OTHER_DAY);
    await pupil.field(fr.from('account:email')).fill(MAYA.email);
    await pupil.press(fr.say('account:sign-up.act'));
    await opensAccount(pupil, MAYA.email);
    await referent.page.goto(`/classes/${classId}/inscriptions`);
    await referent.reads(fr.say('roster:joins.doubt.birth_date'));
    await referent.press(fr.say('roster:joins.same'));
    await referent.reads(fr.say('roster:joins.none'));
    await referent.page.goto(`/classes/${classId}`);
    await joined(2).waitFor();
  });

  it('opens a sheet for the office, which writes a guardian down, sends the link anew, and takes the removal back', async () => {
    const office = await enters(await people.office(teacher.schoolId), 'en', PHONE);
    const { page } = office;
    await page.goto(`/classes/${classId}`);
    await page.getByRole('link', { name: /Maya Delattre/ }).click();
    await office.sees('Maya Delattre');
    await page.getByRole('heading', { name: en.say('student-sheet:timeline.title') }).waitFor();
    for (const absent of ['student-sheet:matches.title', 'student-sheet:messages.title', 'student-sheet:note.add'])
      expect(await page.getByText(en.say(absent), { exact: true }).count()).toBe(0);
    await office.press(en.say('student-sheet:guardian-contact.add'));
    const dialog = page.getByRole('dialog', { name: en.say('student-sheet:guardian-contact.title') });
    const field = (name: string) => dialog.getByRole('textbox', { name: en.from(`student-sheet:guardian-contact.${name}`) });
    await field('firstName').fill('Claire');
    await field('lastName').fill('Delattre');
    await field('email').fill(GUARDIAN);
    await dialog.getByRole('button', { name: en.say('student-sheet:guardian-contact.save') }).click();
    await page.getByText('Claire Delattre').waitFor();
    await office.press(en.say('student-sheet:guardian-page.send-again'));
    await office.reads(en.say('student-sheet:guardian-page.sent-now', { email: GUARDIAN }));
    await office.press(en.say('student-sheet:guardian-contact.remove'));
    await office.reads(en.say('student-sheet:guardian-contact.removed'));
    await office.press(en.say('ui:toast.undo'));
    await page.getByText('Claire Delattre').waitFor();

    await office.press(en.say('student-sheet:guardian-contact.add-second'));
    await field('firstName').fill('Luc');
    await field('lastName').fill('Delattre');
    await dialog.getByRole('button', { name: en.say('student-sheet:guardian-contact.save') }).click();
    await page.getByRole('group', { name: 'Luc Delattre' }).getByText(en.say('student-sheet:guardian-contact.on-paper')).waitFor();
    await page.getByRole('group', { name: 'Claire Delattre' }).waitFor();
  });

  it('moves up once it is decided, but for a pupil who is found and repeats, and the year is typed; it is back after the undo', async () => {
    // More than stand there at once.
    for (const firstName of ['Chloé', 'Driss', 'Emma', 'Farid', 'Gaël', 'Hana']) await people.student(classId, { firstName });
    const [group] = await world.query<{ year: number }>(
      `update class_group set name = 'Groupe CIRA' where id = $1 returning school_year as year`,
      [classId],
    );
    const { year } = found(group, 'the class');
    const next = schoolYearWords(year + 1);
    const { page } = referent;
    const ofMaya = page.getByRole('combobox', { name: 'Maya Delattre' });
    const find = page.getByRole('searchbox', { name: fr.say('school-year:class.find') });
    await page.goto('/classes');
    await referent.follow(fr.say('classes:year-end'));
    await referent.sees(fr.say('school-year:title'));
    await page.getByRole('button', { name: fr.from('school-year:class.one-by-one') }).click();
    expect(await ofMaya.count()).toBe(0);
    await find.fill('may delat');
    await ofMaya.selectOption({ label: fr.say('school-year:fate.repeat') });
    await find.fill('');
    expect(await ofMaya.count()).toBe(1);
    await referent.reads(fr.say('school-year:undecided.title_one', { count: 1 }));
    await referent.press(fr.say('school-year:form.preview'));
    const fate = page.getByRole('combobox', { name: fr.say('school-year:class.fate') });
    await fate.and(page.locator(':focus')).waitFor();
    expect(await violations(page)).toEqual([]);
    await fate.selectOption({ label: fr.say('school-year:fate.up') });
    await page.getByRole('textbox', { name: fr.say('school-year:class.next-name') }).fill('BTS CIRA 2');
    await referent.press(fr.say('school-year:form.preview'));
    await page.getByRole('heading', { name: fr.say('school-year:preview.title') }).waitFor();
    await referent.press(fr.say('school-year:form.apply', { year: next }));
    const confirm = page.getByRole('dialog', { name: fr.say('school-year:confirm.title', { year: schoolYearWords(year) }) });
    const agree = confirm.getByRole('button', { name: fr.say('school-year:confirm.verb', { year: next }) });
    await confirm.getByRole('textbox').fill(next);
    await agree.click();
    await confirm.getByRole('alert').getByRole('link').waitFor();
    await confirm.getByRole('textbox').fill(schoolYearWords(year));
    await agree.click();
    await referent.reads(fr.say('school-year:applied', { year: next }));
    await referent.press(fr.say('school-year:undo.verb'));
    const dialog = page.getByRole('dialog', { name: fr.say('school-year:undo.question') });
    await dialog.getByRole('button', { name: fr.say('school-year:undo.confirm') }).click();
    await referent.reads(fr.like('school-year:done.undone'));
    expect(await world.query('select 1 from student where class_group_id = $1', [classId])).toHaveLength(9);
  });

  it('no screen failed on the way', () => expect(everyone.flatMap(({ faults }) => faults)).toEqual([]));
});
