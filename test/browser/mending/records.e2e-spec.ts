import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { People, type Person as Someone } from '../../support/builders/people.js';
import { siretOf } from '../../support/builders/siret.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { signInByForm } from '../page/sign-in.js';
import { Words } from '../page/words.js';

describe('records that are mended', () => {
  let world: World;
  let browser: Browser;
  let people: People;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
    people = new People(world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const enters = (someone: Someone, language: 'fr' | 'en', width: number) => signInByForm(someone, { browser, world, language, width });

  it.each([
    ['fr', 1280],
    ['en', 390],
  ] as const)('of a company by the campus, in %s at %i px', async (language, width) => {
    const words = new Words(language);
    const name = `Sucrerie ${language}`;
    const company = await people.company(name);
    const person = await enters(await people.coordinator(), language, width);
    const { page } = person;
    await page.goto(`/coordination/entreprises?q=${name}`);
    await page.getByRole('link', { name }).first().click();
    await person.sees(name);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: words.say('companies:facts.edit') }).click();
    await person.sees(words.say('companies:edit.title'));
    await person.field(words.from('ui:naf.naf')).fill('10.8');
    await person.field(words.from('companies:edit.notes')).fill('Appeler avant dix heures.');
    await person.press(words.say('companies:edit.save'));
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    await person.field(words.from('ui:naf.naf')).fill('10.81Z');
    await person.press(words.say('companies:edit.save'));
    await person.sees(name);
    await page.getByText('10.81Z').waitFor();
    await page.getByText('Appeler avant dix heures.').waitFor();
    expect(await overflow(page)).toBe(0);
    const [stored] = await world.query('select naf, campus_notes as notes from company where id = $1', [company.companyId]);
    expect(stored).toEqual({ naf: '1081Z', notes: 'Appeler avant dix heures.' });
    expect(person.faults).toEqual([]);
  });

  it.each([
    ['fr', 390],
    ['en', 1280],
  ] as const)('of a site that closes and opens again, in %s at %i px', async (language, width) => {
    const words = new Words(language);
    const company = await people.company(`Moulin ${language}`);
    const { siren } = (await company.client.get<{ siren: string }>('/api/company')).body;
    const site = { siret: siretOf(siren, '0002'), name: 'Usine de Nesle', address: '2 rue du Port', communeInsee: '80585' };
    await company.client.post('/api/company/sites', site);
    const person = await enters(company, language, width);
    const { page } = person;
    await page.goto('/entreprise/sites');
    await page.getByRole('button', { name: `${words.say('company:sites.close')} Usine de Nesle` }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words.say('company:sites.close-verb') })
      .click();
    await page.getByText(words.say('company:history.site.closed')).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: `${words.say('company:sites.reopen')} Usine de Nesle` }).click();
    await page.getByText(words.say('company:history.site.open')).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(person.faults).toEqual([]);
  });

  it.each([
    ['fr', 390],
    ['en', 1280],
  ] as const)('of a school by its office, in %s at %i px', async (language, width) => {
    const words = new Words(language);
    const office = await people.office(await people.school(`Lycée ${language}`));
    const person = await enters(office, language, width);
    const { page } = person;
    await page.goto('/etablissement/fiche');
    await person.sees(words.say('schools:edit.title'));
    await page.locator('[data-path="address"]').fill('12 rue du Lycée');
    await person.field(words.from('schools:edit.phone')).fill('03 22 45 67 89');
    await person.press(words.say('schools:edit.save'));
    await page.getByRole('heading', { name: words.say('schools:history') }).waitFor();
    await page.locator('time').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const [school] = await world.query('select address, phone from school where id = $1', [office.schoolId]);
    expect(school).toEqual({ address: '12 rue du Lycée', phone: '+33322456789' });
    expect(person.faults).toEqual([]);
  });
});
