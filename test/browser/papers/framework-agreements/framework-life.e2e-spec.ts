import { beforeAll, describe, expect, it } from '@jest/globals';
import { proposedFramework } from '../../../support/builders/frameworks.js';
import { published } from '../../../support/builders/offers.js';
import type { Member, Office } from '../../../support/builders/people.js';
import { SCANNED } from '../../../support/scanned.js';
import type { Person } from '../../page/person.js';
import { Scene } from '../../page/scene.js';
import { Words } from '../../page/words.js';

const SCHOOL = 'Lycée des Hortillons';
const COMPANY = 'Féculerie du Ponthieu';
const TITLE = 'Conduite de ligne';
const PHONE = { width: 390 };
const scene = new Scene();
const words = new Words('fr');
const say = (key: string, values?: Record<string, string>) => words.say(`frameworks:${key}`, values);
const section = (person: Person, key: string) => person.page.getByRole('region', { name: say(key), exact: true });

describe('a framework agreement', () => {
  let office: Office;
  let company: Member;

  beforeAll(async () => {
    office = await scene.people.office(await scene.people.school(SCHOOL), 'school_head');
    company = await scene.people.company(COMPANY);
  });

  it('is prepared by the school, signed by both, keeps an offer for its students, and ends with a reason', async () => {
    const school = await scene.as(office);
    await school.page.goto('/etablissement/partenariats');
    await school.reads(say('none.current'));
    await school.page
      .getByRole('button', { name: say('begin.open') })
      .first()
      .click();
    const dialog = school.page.getByRole('dialog');
    await dialog.getByRole('combobox').first().fill('fecul');
    await school.page.getByRole('option', { name: COMPANY }).click();
    await dialog.getByRole('button', { name: say('begin.act') }).click();
    await school.sees(COMPANY);
    await section(school, 'terms.title').getByRole('textbox').first().fill('Accueillir deux élèves par an.');
    await section(school, 'terms.title').getByLabel(words.say('offers:level.5'), { exact: false }).fill('2');
    await section(school, 'terms.title').getByLabel(words.from('frameworks:terms.notice')).fill('3');
    await section(school, 'contacts.title').getByLabel(words.from('frameworks:contacts.field.function')).fill('DDFPT');
    await school.press(say('contacts.save'));
    await school.reads('DDFPT');
    await school.press(say('propose.act.company'));
    await school.reads(say('notice.proposed'));

    const host = await scene.as(company, PHONE);
    await host.page.goto('/entreprise/partenariats?etape=preparing');
    await host.follow(SCHOOL);
    await host.sees(SCHOOL);
    await section(host, 'contacts.title').getByLabel(words.from('frameworks:contacts.field.function')).fill('Ressources humaines');
    await host.press(say('contacts.save'));
    await section(host, 'sign.title').getByLabel(words.from('frameworks:sign.function')).fill('Directrice');
    await host.press(say('sign.act.company'));
    await host.reads(say('sign.consent-missing'));
    await host.page.getByLabel(say('sign.consent.company')).check();
    await host.press(say('sign.act.company'));
    await host.reads(say('notice.half.mine'));

    await school.page.reload();
    await section(school, 'sign.title').getByLabel(words.from('frameworks:sign.function')).fill('Proviseur');
    await school.page.getByLabel(say('sign.consent.school')).check();
    await school.press(say('sign.act.school'));
    await school.reads(say('state.running'));

    const id = await published(company.client, { title: TITLE, reservedSchoolIds: [office.schoolId] });
    const pupil = await scene.people.student(await scene.people.classGroup(await scene.people.teacher(office.schoolId)));
    const student = await scene.as(pupil, PHONE);
    await student.page.goto('/offres');
    await student.reads(words.say('ui:offer.reserved-own'));
    await student.page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(TITLE) })
      .first()
      .click();
    await student.reads(words.say('offers:terms.reserved-own'));

    await host.page.reload();
    await section(host, 'reserved.title').getByRole('link', { name: TITLE }).waitFor();
    await host.press(say('end.act'));
    const ending = host.page.getByRole('dialog');
    await ending.getByRole('textbox').fill('L’atelier déménage à Compiègne.');
    await ending.getByRole('button', { name: say('end.verb') }).click();
    await host.reads(say('reserved.over.company'));
    await section(host, 'reserved.title').getByRole('link', { name: TITLE }).click();
    await host.press(words.say('company-offers:open-to-all.act'));
    await host.page
      .getByRole('dialog')
      .getByRole('button', { name: words.say('company-offers:open-to-all.verb') })
      .click();
    await host.reads(words.say('company-offers:open-to-all.done'));
    expect((await scene.world.client().get(`/api/offers/${id}`)).status).toBe(200);

    await school.page.goto(`/entreprises/${company.companyId}`);
    await school.follow(words.say('company:framework'));
    expect(await dialog.getByRole('combobox').first().inputValue()).toBe(COMPANY);
  });

  it('is signed by hand: the company files the paper, the school opens and confirms it, and the campus finds and reads it', async () => {
    const [school, host] = ['Lycée du papier', 'Papeterie de la Bresle'];
    const cast = await proposedFramework(scene.people, { schoolName: school, companyName: host });
    const admin = await scene.as(cast.company);
    await admin.page.goto(`/entreprise/partenariats/${cast.id}`);
    await admin.press(say('paper.act'));
    const dialog = admin.page.getByRole('dialog');
    const file = (name: string, buffer: Buffer) =>
      dialog.locator('input[type=file]').last().setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await file('page.pdf', Buffer.from('x'));
    await dialog.getByRole('status').filter({ hasText: 'PDF' }).waitFor();
    await file('convention.pdf', SCANNED);
    await admin.reads(say('act.file_paper'));
    await admin.reads(say('notice.paper.mine'));

    const head = await scene.as(cast.office, PHONE);
    await head.page.goto(`/etablissement/partenariats/${cast.id}`);
    const confirm = head.page.getByRole('button', { name: say('paper.confirm') });
    expect(await confirm.isDisabled()).toBe(true);
    const link = head.page.getByRole('link', { name: say('paper.open') }).first();
    const [opened] = await Promise.all([head.page.waitForEvent('popup'), link.click()]);
    await opened.close();
    await head.page.getByRole('checkbox', { name: say('paper.sure') }).check();
    await confirm.click();
    await head.reads(say('state.running'));
    const [download] = await Promise.all([
      head.page.waitForEvent('download'),
      section(head, 'signatures.title')
        .getByRole('link', { name: say('paper.download') })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe('papier-original.pdf');

    const campus = await scene.as(await scene.people.coordinator());
    await campus.page.goto('/coordination/partenariats?q=introuvable');
    await campus.reads(say('campus.none'));
    await campus.page
      .getByRole('main')
      .getByRole('link', { name: say('campus.show-all') })
      .click();
    await campus.page.getByRole('searchbox').fill('papeterie');
    await campus.follow(say('campus.pair', { school, company: host }));
    await campus.sees(say('campus.pair', { school, company: host }));
    await campus.reads(say('paper.open'));
    expect(await campus.page.getByRole('button', { name: say('end.act') }).count()).toBe(0);
    await campus.follow(say('campus.same-company'));
    await campus.reads(say('campus.of-company', { name: host }));
  });
});
