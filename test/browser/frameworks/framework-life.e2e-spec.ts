import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { proposedFramework, SCANNED } from '../../support/builders/frameworks.js';
import { published } from '../../support/builders/offers.js';
import { type Member, type Office, People, type Student } from '../../support/builders/people.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import type { Person } from '../page/person.js';
import { signInByForm } from '../page/sign-in.js';
import { Words } from '../page/words.js';

let world: World;
let browser: Browser;
let people: People;

beforeAll(async () => {
  world = await startWorld({ workers: 0 });
  browser = await launchChromium();
  people = new People(world);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const clean = async ({ page, faults }: Person) => {
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(faults).toEqual([]);
};

describe.each([
  ['on a phone, in French', 390, 'fr'],
  ['on a desktop, in English', 1280, 'en'],
] as const)('a framework agreement, %s', (_where, width, language: Locale) => {
  let office: Office;
  let company: Member;
  let pupil: Student;
  const words = new Words(language);
  const say = (key: string, values?: Record<string, string>) => words.say(`frameworks:${key}`, values);
  const schoolName = `Lycée ${width}`;
  const companyName = `Féculerie ${width}`;

  beforeAll(async () => {
    const schoolId = await people.school(schoolName);
    office = await people.office(schoolId);
    pupil = await people.student(await people.classGroup(await people.teacher(schoolId)));
    company = await people.company(companyName);
  });
  const visit = (who: Parameters<typeof signInByForm>[0]) => signInByForm(who, { browser, world, language, width });
  const section = (person: Person, key: string) => person.page.getByRole('region', { name: say(key), exact: true });

  it('is prepared by the school, signed by both, keeps an offer for its students, and ends with a reason', async () => {
    const school = await visit(office);
    await school.page.goto('/etablissement/partenariats');
    await school.reads(say('none.current'));
    await clean(school);
    await school.page
      .getByRole('button', { name: say('begin.open') })
      .first()
      .click();
    const dialog = school.page.getByRole('dialog');
    await dialog.getByRole('combobox').first().fill('fecul');
    await school.page.getByRole('option', { name: companyName }).click();
    await dialog.getByRole('button', { name: say('begin.act') }).click();
    await school.sees(companyName);
    await section(school, 'terms.title').getByRole('textbox').first().fill('Accueillir deux élèves par an.');
    await section(school, 'contacts.title').getByLabel(words.from('frameworks:contacts.field.function')).fill('DDFPT');
    await school.press(say('contacts.save'));
    await school.reads('DDFPT');
    await clean(school);
    await school.press(say('propose.act.company'));
    await school.reads(say('notice.proposed'));
    await clean(school);

    const host = await visit(company);
    await host.page.goto('/entreprise/partenariats?etape=preparing');
    await host.sees(say('title'));
    await clean(host);
    await host.follow(schoolName);
    await host.sees(schoolName);
    await section(host, 'contacts.title').getByLabel(words.from('frameworks:contacts.field.function')).fill('Ressources humaines');
    await host.press(say('contacts.save'));
    await section(host, 'sign.title').getByLabel(words.from('frameworks:sign.function')).fill('Directrice');
    await host.press(say('sign.act.company'));
    await host.page.getByText(say('sign.consent-missing')).first().waitFor();
    await host.page.getByLabel(say('sign.consent.company')).check();
    await clean(host);
    await host.press(say('sign.act.company'));
    await host.reads(say('notice.half.mine'));

    await school.page.reload();
    await section(school, 'sign.title').getByLabel(words.from('frameworks:sign.function')).fill('Proviseur');
    await school.page.getByLabel(say('sign.consent.school')).check();
    await school.press(say('sign.act.school'));
    await school.reads(say('state.running'));
    await clean(school);

    const title = `Conduite de ligne ${width}`;
    const id = await published(company.client, { title, reservedSchoolIds: [office.schoolId] });
    const student = await visit(pupil);
    await student.page.goto('/offres');
    await student.reads(title);
    await student.reads(words.say('ui:offer.reserved-own'));
    await student.page.goto(`/offres/${id}`);
    await student.reads(words.say('offers:terms.reserved-own'));
    await clean(student);

    await host.page.reload();
    await section(host, 'reserved.title').getByRole('link', { name: title }).waitFor();
    await host.press(say('end.act'));
    const ending = host.page.getByRole('dialog');
    await ending.getByRole('textbox').fill('L’atelier déménage à Compiègne.');
    await clean(host);
    await ending.getByRole('button', { name: say('end.verb') }).click();
    await host.reads(say('reserved.over.company'));
    await clean(host);
    await section(host, 'reserved.title').getByRole('link', { name: title }).click();
    await host.press(words.say('company-offers:open-to-all.act'));
    await host.page
      .getByRole('dialog')
      .getByRole('button', { name: words.say('company-offers:open-to-all.verb') })
      .click();
    await host.reads(words.say('company-offers:open-to-all.done'));
    expect((await world.client().get(`/api/offers/${id}`)).status).toBe(200);
  });

  it('is signed by hand: the company files the paper, both download it, and the campus finds and reads it', async () => {
    const [school, host] = [`Lycée du papier ${width}`, `Papeterie ${width}`];
    const cast = await proposedFramework(people, { schoolName: school, companyName: host });
    const admin = await visit(cast.company);
    await admin.page.goto(`/entreprise/partenariats/${cast.id}`);
    await admin.press(say('paper.act'));
    const dialog = admin.page.getByRole('dialog');
    await dialog
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
    await dialog.getByRole('status').filter({ hasText: 'PDF' }).waitFor();
    await clean(admin);
    await dialog.locator('input[type=file]').last().setInputFiles({ name: 'convention.pdf', mimeType: 'application/pdf', buffer: SCANNED });
    await admin.reads(say('act.file_paper'));
    await admin.reads(say('state.running'));
    await clean(admin);

    const head = await visit(cast.office);
    await head.page.goto(`/etablissement/partenariats/${cast.id}`);
    const [download] = await Promise.all([
      head.page.waitForEvent('download'),
      section(head, 'signatures.title')
        .getByRole('link', { name: say('paper.download') })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe('convention-cadre.pdf');
    await clean(head);

    const campus = await visit(await people.coordinator());
    await campus.page.goto('/coordination/partenariats?q=introuvable');
    await campus.reads(say('campus.none'));
    await clean(campus);
    await campus.page
      .getByRole('main')
      .getByRole('link', { name: say('campus.show-all') })
      .click();
    await campus.page.getByRole('searchbox').fill(`papeterie ${width}`);
    await campus.follow(say('campus.pair', { school, company: host }));
    await campus.sees(say('campus.pair', { school, company: host }));
    await campus.reads(say('paper.download'));
    expect(await campus.page.getByRole('button', { name: say('end.act') }).count()).toBe(0);
    await clean(campus);
    await campus.follow(say('campus.same-company'));
    await campus.reads(say('campus.of-company', { name: host }));
    await clean(campus);
  });

  it('is begun from the page of a company, and is chosen in the form of an offer', async () => {
    const school = await visit(office);
    await school.page.goto(`/entreprises/${company.companyId}`);
    await school.follow(words.say('company:framework'));
    const dialog = school.page.getByRole('dialog');
    expect(await dialog.getByRole('combobox').first().inputValue()).toBe(companyName);
    await clean(school);
  });
});
