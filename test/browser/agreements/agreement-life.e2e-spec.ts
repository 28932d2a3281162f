import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale, SignatoryRole } from '@seve/domain';
import type { Browser } from 'playwright-core';
import {
  type AgreementCast,
  agreementCast,
  hostPart,
  type Seated,
  schoolPart,
  seatOf,
  signatoriesOf,
} from '../../support/builders/agreements.js';
import { act, applied } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { published } from '../../support/builders/offers.js';
import { People, type Person as Someone, type Student } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { png } from '../../support/images.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { letterLink } from '../page/letters.js';
import { type Device, Person } from '../page/person.js';
import { Words } from '../page/words.js';

const READERS: [Locale, Device][] = [
  ['fr', { width: 390, scheme: 'light', language: 'fr' }],
  ['en', { width: 1280, scheme: 'dark', language: 'en' }],
];
const MANY_STEPS = 180_000;
const REASON = 'Les horaires du vendredi ne sont pas ceux du site.';
const DELEGATE = { name: 'Zoé Petit', email: 'zoe.petit@amidon.example' };

describe.each(READERS)('an internship from the accepted place to the sealed file, in %s', (language, device) => {
  const words = new Words(language);
  let world: World;
  let browser: Browser;
  let cast: AgreementCast;
  let student: Student;
  let application: string;
  let agreementId: string;
  const host = hostPart();
  const school = schoolPart();
  const visitors: Person[] = [];

  beforeAll(async () => {
    world = await startWorld();
    browser = await launchChromium();
    const people = new People(world);
    cast = await agreementCast(people);
    student = await people.student(cast.classId, { lastName: 'Caron' });
    await world.query('update account set locale = $1', [language]);
    const offer = await published(cast.company.client, { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8 });
    application = await applied(student.client, offer);
    await act(cast.company.client, application, 'offering', {});
  });
  afterAll(async () => {
    expect(visitors.flatMap(({ faults }) => faults)).toEqual([]);
    await browser?.close();
    await world?.stop();
  });

  const open = async (path: string, someone?: Someone): Promise<Person> => {
    const person = await Person.open(browser, world, device);
    visitors.push(person);
    if (someone) await person.context.addCookies(someone.client.cookiesFor());
    await person.page.goto(path);
    return person;
  };
  const clean = async ({ page }: Person) => {
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  };
  const atSchool = async (someone: Someone): Promise<Person> => {
    const person = await open(`/etablissement/conventions/${agreementId}`, someone);
    await person.sees(/Caron/);
    return person;
  };
  const seat = async (role: SignatoryRole): Promise<Seated> => seatOf(await signatoriesOf(world, agreementId), role);
  const stateIs = async (state: string) =>
    expect(await world.query('select state from agreement where id = $1', [agreementId])).toEqual([{ state }]);
  /** By the link of the last letter to this address. */
  const openSignature = async (address: string | null): Promise<Person> => {
    await world.settled();
    const person = await open(letterLink(world, found(address, 'the address of who signs'), '/signature'));
    await person.sees(words.say('signature:title.to-sign', { paper: words.say('signature:paper.internship') }));
    return person;
  };
  /** From the link of a version that is void to a new one: another letter of today may have gone to this address. */
  const askAgain = async (address: string | null) => {
    const person = await open(letterLink(world, found(address, 'the address of who signs'), '/signature'));
    await person.sees(words.say('signature:dead.title'));
    await person.press(words.say('signature:dead.act'));
    await person.page.getByRole('heading', { name: words.say('signature:dead.sent-title') }).waitFor();
  };
  const signs = async (person: Person, { name, email }: Pick<Seated, 'name' | 'email'>) => {
    await person.press(words.say('signature:code.act'));
    await person.page.getByText(words.like('signature:code.sent.email')).waitFor();
    await world.settled();
    const code = /\b\d{6}\b/.exec(world.mails(email ?? '').at(-1)?.text ?? '')?.[0];
    await person.field(words.from('signature:code.label')).fill(found(code, 'the code of the letter'));
    await person.field(words.from('signature:mark.name')).fill(name);
    await person.page.getByRole('checkbox', { name: language === 'fr' ? /J’ai lu ce document/ : /I have read the whole document/ }).check();
    await person.press(words.like('signature:sign.act'));
    await person.page
      .getByRole('heading', { level: 1, name: words.say('signature:title.signed') })
      .or(person.page.getByRole('heading', { level: 1, name: words.say('signature:title.complete') }))
      .waitFor();
  };
  const putToSignature = async () => {
    const office = await atSchool(cast.office);
    await office.press(words.say('agreements:open.act'));
    const dialog = office.page.getByRole('dialog');
    await dialog.getByRole('button', { name: words.say('agreements:open.act') }).waitFor();
    for (const field of await dialog.getByRole('textbox').all()) await field.fill('Effectif vérifié avec l’entreprise.');
    await dialog.getByRole('button', { name: words.say('agreements:open.act') }).click();
    await office.page.getByRole('heading', { name: words.say('signatories:title'), level: 2 }).waitFor();
    await office.context.close();
  };
  const validate = async () => {
    const teacher = await atSchool(cast.teacher);
    await teacher.press(words.say('agreements:validate.act'));
    await teacher.reads(words.say('agreements:validate.done'));
    await teacher.context.close();
  };

  it(
    'the student accepts the place, and the company gets the link to its part',
    async () => {
      const person = await open('/mes-candidatures', student);
      await person.press(words.from('applications:act.accept'));
      await person.page
        .getByRole('dialog')
        .getByRole('button', { name: words.say('applications:confirm.accept.verb') })
        .click();
      await person.reads(words.like('applications:done.accept'));
      const [row] = await world.query<{ id: string }>(
        'select agreement.id from agreement join placement on placement.id = placement_id where application_id = $1',
        [application],
      );
      agreementId = found(row, 'the agreement of the place').id;
      await world.settled();
      expect(letterLink(world, cast.company.email, '/convention')).toContain('token=');
    },
    MANY_STEPS,
  );

  it(
    'the host fills its part by the link, the school completes, the teacher validates',
    async () => {
      const company = await open(letterLink(world, cast.company.email, '/convention'));
      await company.sees(/Caron/);
      for (const name of ['tutorName', 'tutorJob', 'tutorEmail', 'signatoryName', 'signatoryJob', 'signatoryEmail'] as const) {
        await company.field(words.from(`agreement-fields:${name}`)).fill(String(host[name]));
      }
      for (const name of ['liabilityInsurer', 'liabilityPolicy', 'leave'] as const) {
        await company.field(words.from(`agreement-fields:${name}`)).fill(String(host[name]));
      }
      await company.press(words.say('agreement-host:timetable.propose'));
      await company.page.getByRole('checkbox', { name: words.say('agreement-host:power.label') }).check();
      await company.page.getByRole('checkbox', { name: words.from('agreement-host:no-job.label') }).check();
      await company.reads(words.say('agreement-host:missing.title_zero'));
      await clean(company);
      await company.press(words.say('agreement-host:complete.act'));
      await company.reads(words.like('agreement-host:situation.school'));

      const office = await atSchool(cast.office);
      for (const name of [
        'courseTitle',
        'courseHours',
        'faceToFaceHours',
        'skills',
        'followUp',
        'referentName',
        'referentEmail',
      ] as const) {
        await office.field(words.from(`agreement-fields:${name}`)).fill(String(school[name]));
      }
      for (const name of ['signatoryName', 'signatoryJob', 'signatoryEmail', 'socialProtection', 'suspension', 'cutShort'] as const) {
        await office.field(words.from(`agreement-fields:${name}`)).fill(String(school[name]));
      }
      await office.field(words.from('agreement-fields:certificate')).fill(String(school.certificate));
      await office.page.getByRole('checkbox', { name: words.say('agreements:fill.mark.hasPower') }).check();
      await office.press(words.say('agreements:fill.act'));
      await office.reads(words.say('agreements:fill.done'));
      await clean(office);
      await validate();
      await stateIs('pedagogically_ok');
    },
    MANY_STEPS,
  );

  it(
    'the company refuses to sign and says why; the host corrects its part, and a new version goes out',
    async () => {
      await putToSignature();
      const tutor = await openSignature((await seat('tutor')).email);
      await signs(tutor, await seat('tutor'));
      const signatory = await openSignature((await seat('host')).email);
      await signatory.press(words.say('signature:refuse.act'));
      await signatory.field(words.from('signature:refuse.label')).fill(REASON);
      const dialog = signatory.page.getByRole('dialog');
      await dialog.getByRole('button', { name: words.say('signature:refuse.act') }).click();
      await signatory.sees(words.say('signature:title.refused'));
      await stateIs('changes_requested');

      const office = await atSchool(cast.office);
      await office.reads(REASON);
      await clean(office);
      await office.press(words.say('agreements:ask.title.host'));
      await office.page.getByRole('dialog').getByLabel(words.from('agreements:ask.field')).selectOption('timetable');
      await office.page.getByRole('dialog').getByRole('textbox').fill('Le vendredi finit à 15 h.');
      await office.page
        .getByRole('dialog')
        .getByRole('button', { name: words.say('agreements:ask.verb_one') })
        .click();
      await office.reads(words.say('agreements:ask.done.host'));

      const company = await open(`/entreprise/conventions/${agreementId}`, cast.company);
      await company.reads('Le vendredi finit à 15 h.');
      const friday = language === 'fr' ? 'Fin, vendredi, plage 2' : words.say('agreement-host:timetable.to', { day: 'Friday', count: 2 });
      await company.page.getByLabel(friday).fill('15:00');
      await company.reads(words.like('agreement-host:saved.at'));
      await company.press(words.say('agreement-host:complete.act'));
      await company.reads(words.like('agreement-host:situation.school'));
      const again = await atSchool(cast.office);
      await again.press(words.say('agreements:fill.act'));
      await again.reads(words.say('agreements:fill.done'));
    },
    MANY_STEPS,
  );

  it(
    'five sign: the tutor, the student and the referent by code, a delegate for the company, the school on paper',
    async () => {
      const [row] = await world.query<{ state: string }>('select state from agreement where id = $1', [agreementId]);
      if (row?.state === 'school_done') await validate();
      await putToSignature();
      for (const role of ['host', 'tutor', 'student', 'referent'] as const) await askAgain((await seat(role)).email);
      const signatory = await openSignature((await seat('host')).email);
      await signatory.press(words.say('signature:delegate.act'));
      const dialog = signatory.page.getByRole('dialog');
      await signatory.field(words.from('signature:delegate.name')).fill(DELEGATE.name);
      await signatory.field(words.from('signature:delegate.email')).fill(DELEGATE.email);
      await dialog.getByRole('checkbox').check();
      await dialog.getByRole('button', { name: words.say('signature:delegate.verb') }).click();
      await signatory.sees(words.say('signature:title.delegated'));
      const delegate = found(
        (await signatoriesOf(world, agreementId)).find(({ name }) => name === DELEGATE.name),
        'the delegate',
      );
      await signs(await openSignature(DELEGATE.email), delegate);
      for (const role of ['tutor', 'student', 'referent'] as const) {
        const who = await seat(role);
        await signs(await openSignature(who.email), who);
      }
      const office = await atSchool(cast.office);
      const { name } = await seat('school');
      await office.page.getByRole('button', { name: words.say('signatories:act') + words.say('signatories:act-for', { name }) }).click();
      await office.page.getByRole('menuitem', { name: words.say('signatories:scan.act') }).click();
      const page = { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from(await png()) };
      await office.page.getByRole('dialog').locator('input[type=file]').last().setInputFiles(page);
      await office.reads(words.like('signatories:scan.done'));
      await stateIs('signed');
    },
    MANY_STEPS,
  );

  it(
    'the file is sealed with the five of its second version, and school and company read so',
    async () => {
      await world.settled();
      await stateIs('sealed');
      const office = await atSchool(cast.office);
      await office.reads(words.like('signatories:versions.sealed'));
      await clean(office);
      const company = await open(`/entreprise/conventions/${agreementId}`, cast.company);
      await company.reads(words.like('agreement-host:situation.sealed'));
      await clean(company);
      const methods = await world.query(
        `select role, state, event.evidence ->> 'method' as method from signatory
         join paper_version version on version.id = version_id
         left join signature_event event on event.signatory_id = signatory.id and event.kind = 'signed'
         where agreement_id = $1 and version.number = 2 order by role, state`,
        [agreementId],
      );
      expect(methods).toEqual([
        { role: 'host', state: 'delegated', method: null },
        { role: 'host', state: 'signed', method: 'code' },
        { role: 'referent', state: 'signed', method: 'code' },
        { role: 'school', state: 'signed', method: 'scan' },
        { role: 'student', state: 'signed', method: 'code' },
        { role: 'tutor', state: 'signed', method: 'code' },
      ]);
    },
    MANY_STEPS,
  );
});
