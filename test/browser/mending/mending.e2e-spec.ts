import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { People, type Person as Someone } from '../../support/builders/people.js';
import { siretOf } from '../../support/builders/siret.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';

const PHONE = 390;
const DESK = 1280;

describe('what is mended', () => {
  let world: World;
  let browser: Browser;
  let people: People;
  let person: Person;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
    people = new People(world);
  });
  afterEach(async () => {
    expect(person.faults).toEqual([]);
    await person.context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const enters = async ({ client }: Someone, language: Locale, width: number) => {
    await client.put('/api/account/locale', { locale: language });
    person = await Person.open(browser, world, { language, width });
    await person.context.addCookies(client.cookiesFor());
    return { person, page: person.page, words: new Words(language) };
  };

  it('two records of a company become one, and two again', async () => {
    const kept = await people.company('Moulin');
    const merged = await people.company('Moulin SAS');
    const { page, words } = await enters(await people.coordinator(), 'fr', DESK);
    await page.goto(`/coordination/entreprises/${merged.companyId}`);
    await page.getByRole('link', { name: words.say('companies:merge.open') }).click();
    await person.sees(words.say('companies:merge.title'));
    await page.getByRole('link', { name: 'Moulin', exact: true }).last().click();
    await person.press(words.say('companies:merge.verb'));
    await person.sees('Moulin');
    await page.goto(`/entreprises/${merged.companyId}`);
    await page.waitForURL(`**/entreprises/${kept.companyId}`);
    await page.goto(`/coordination/entreprises/${kept.companyId}`);
    await person.press(words.say('companies:merge.undo'));
    await page.getByText(words.say('companies:merge.left')).first().waitFor();
  });

  it('the account of a referent is closed with a successor, and opened again', async () => {
    const teacher = await people.teacher();
    await people.classGroup(teacher);
    const heir = await people.teacher(teacher.schoolId);
    const { page, words } = await enters(await people.coordinator(), 'en', PHONE);
    await page.goto(`/coordination/comptes/${teacher.accountId}`);
    await person.press(words.say('staff-accounts:record.close'));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').selectOption(heir.teacherId);
    await dialog.getByRole('textbox').fill('Départ de l’établissement.');
    await dialog.getByRole('button', { name: words.say('staff-accounts:record.close-verb') }).click();
    await person.press(words.say('staff-accounts:record.reopen'));
    await page.getByRole('button', { name: words.say('staff-accounts:record.close') }).waitFor();
  });

  it('the record of a company is found by its name, and changed by the campus once it is right', async () => {
    await people.company('Sucrerie de Nesle');
    const { page, words } = await enters(await people.coordinator(), 'fr', DESK);
    await page.goto('/coordination/entreprises?q=Sucrerie');
    await person.follow('Sucrerie de Nesle');
    await person.follow(words.say('companies:facts.edit'));
    await person.sees(words.say('companies:edit.title'));
    await person.field(words.from('ui:naf.naf')).fill('10.8');
    await person.field(words.from('companies:edit.notes')).fill('Appeler avant dix heures.');
    await person.press(words.say('companies:edit.save'));
    await page.getByRole('alert').waitFor();
    await person.field(words.from('ui:naf.naf')).fill('10.81Z');
    await person.press(words.say('companies:edit.save'));
    await person.sees('Sucrerie de Nesle');
    await page.getByText('10.81Z').waitFor();
    await page.getByText('Appeler avant dix heures.').waitFor();
  });

  it('a site is closed by its company, and opened again', async () => {
    const company = await people.company('Moulin du Port');
    const { siren } = (await company.client.get<{ siren: string }>('/api/company')).body;
    const site = { siret: siretOf(siren, '0002'), name: 'Usine de Nesle', address: '2 rue du Port', communeInsee: '80585' };
    await company.client.post('/api/company/sites', site);
    const { page, words } = await enters(company, 'en', DESK);
    await page.goto('/entreprise/sites');
    await person.press(`${words.say('company:sites.close')} Usine de Nesle`);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words.say('company:sites.close-verb') })
      .click();
    await page.getByText(words.say('company:history.site.closed')).waitFor();
    await person.press(`${words.say('company:sites.reopen')} Usine de Nesle`);
    await page.getByText(words.say('company:history.site.open')).waitFor();
  });

  it('the record of a school is changed by its office, and says when', async () => {
    const { page, words } = await enters(await people.office(await people.school('Lycée de Nesle')), 'fr', PHONE);
    await page.goto('/etablissement/fiche');
    await page.locator('[data-path="address"]').fill('12 rue du Lycée');
    await person.field(words.from('schools:edit.phone')).fill('03 22 45 67 89');
    await person.press(words.say('schools:edit.save'));
    await page.getByRole('heading', { name: words.say('schools:history') }).waitFor();
    await page.locator('time').first().waitFor();
  });
});
