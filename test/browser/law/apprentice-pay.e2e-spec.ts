import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { tabTo } from '../page/focus.js';
import { type Device, Person } from '../page/person.js';

const SCREEN = '/outils/salaire-apprenti';
const CASE = `${SCREEN}?birthDate=2007-05-18&start=2026-09-01&end=2028-08-31&cycleYears=2`;
const DEVICES: [string, Device][] = [
  ['on a desk', { width: 1280 }],
  ['on a phone, in the dark', { width: 390, scheme: 'dark' }],
];

describe('the calculator of apprentice pay', () => {
  let browser: Browser;
  let world: World;
  let visitor: Person;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ workers: 0 }), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  const answer = () => visitor.page.getByRole('status').getByText(/brut par mois/);
  const rows = () => visitor.page.getByRole('table').getByRole('row');
  const search = () => new URL(visitor.page.url()).searchParams;

  it.each(DEVICES)('is filled in with the keyboard alone, and its link gives the same case again, %s', async (_, device) => {
    visitor = await Person.open(browser, world, device);
    const { page } = visitor;
    await page.goto(SCREEN);
    await visitor.sees('Salaire minimum d’un apprenti');
    const unseen: string[] = [];
    for (const [name, typed] of [
      ['Date de naissance', '18/05/2007'],
      ['Premier jour', '01/09/2026'],
      ['Dernier jour', '31/08/2028'],
    ] as const) {
      unseen.push(...(await tabTo(page, page.getByRole('textbox', { name: new RegExp(`^${name}`) }))));
      await page.keyboard.type(typed);
    }
    unseen.push(...(await tabTo(page, page.getByLabel('Durée du cursus entier'))));
    await page.keyboard.press('ArrowUp');
    await answer().waitFor();
    expect(unseen).toEqual([]);
    expect(Object.fromEntries(search())).toEqual({ birthDate: '2007-05-18', start: '2026-09-01', end: '2028-08-31', cycleYears: '2' });
    expect(await visitor.page.getByRole('status').first().textContent()).toMatch(/^802,82\s€/);
    expect(await rows().count()).toBe(5);
    const told = await rows().allTextContents();
    await page.reload();
    await answer().waitFor();
    expect(await rows().allTextContents()).toEqual(told);
    expect(told.join(' ')).toContain('anniversaire de l’apprenti');
    expect(told.join(' ')).toContain('nouvelle année de contrat');
    expect(told.join(' ')).toContain('SMIC non publié');
  });

  it.each(DEVICES)('says what is wrong under the field, and is open to everybody, %s', async (_, device) => {
    visitor = await Person.open(browser, world, device);
    const { page } = visitor;
    await page.goto(CASE);
    await page.locator('.recharts-surface').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('textbox', { name: /^Dernier jour/ }).fill('31/08/2026');
    await visitor.reads('Le dernier jour vient avant le premier.');
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('textbox', { name: /^Dernier jour/ }).fill('31/08/2027');
    await answer().waitFor();
  });

  it.each(DEVICES)('asks the day of signature, and says that one after the first day is too late, %s', async (_, device) => {
    visitor = await Person.open(browser, world, device);
    const { page } = visitor;
    await page.goto(`${CASE}&level=5&headcount=40`);
    await answer().waitFor();
    const signed = page.getByRole('textbox', { name: /^Jour de signature/ });
    await signed.fill('02/02/2026');
    await visitor.reads('Aucune aide à l’embauche pour ce contrat.');
    expect(search().get('signedOn')).toBe('2026-02-02');
    await signed.fill('02/09/2026');
    await page.getByRole('heading', { name: 'Ce contrat ne peut pas être conclu ainsi' }).waitFor();
    await visitor.reads('Signez avant le premier jour, ou repoussez-le.');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.reload();
    await visitor.reads('Signez avant le premier jour, ou repoussez-le.');
    await signed.fill('');
    await page.getByRole('heading', { name: 'Conclure ce contrat' }).waitFor();
    expect(search().has('signedOn')).toBe(false);
  });

  it.each(DEVICES)('asks the end of the contract before after a failed exam, %s', async (_, device) => {
    visitor = await Person.open(browser, world, device);
    const { page } = visitor;
    const initialEnd = page.getByRole('textbox', { name: /^Fin du contrat initial/ });
    await page.goto(`${SCREEN}?birthDate=2006-03-10&start=2026-09-15&end=2027-08-31&cycleYears=2`);
    await answer().waitFor();
    expect(await initialEnd.count()).toBe(0);
    await page.getByLabel('Situation').selectOption('repeat');
    await visitor.reads('Indiquez la fin du contrat initial');
    expect(await violations(page)).toEqual([]);
    await initialEnd.fill('30/06/2026');
    await visitor.reads(/Fixez la fin le 30\sjuin 2027 au plus tard\./);
    await initialEnd.fill('31/08/2026');
    await page.getByRole('heading', { name: 'Conclure ce contrat' }).waitFor();
    expect(search().get('initialEnd')).toBe('2026-08-31');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  it.each(DEVICES)('says in words that a contract from before 2019 is outside its tables, %s', async (_, device) => {
    visitor = await Person.open(browser, world, device);
    const { page } = visitor;
    await page.goto(`${SCREEN}?birthDate=2000-05-18&start=2018-09-03&end=2020-08-31&cycleYears=2`);
    await page.getByRole('heading', { name: 'Contrat hors de nos tables' }).waitFor();
    await visitor.reads(/avant le 1er\sjanvier 2019 suivent une autre grille/);
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  it('says under the field that more years are done than the course has', async () => {
    visitor = await Person.open(browser, world);
    const { page } = visitor;
    await page.goto(`${CASE}&yearsDone=2`);
    await visitor.reads('Les années déjà faites sont moins nombreuses que celles du cursus.');
    await page.getByLabel(/^Années déjà faites/).selectOption('1');
    await answer().waitFor();
  });

  it('follows the branch at once, and begins with an example for whoever has none', async () => {
    visitor = await Person.open(browser, world);
    const { page } = visitor;
    await page.goto(SCREEN);
    await page.getByRole('button', { name: 'Voir un exemple' }).click();
    await answer().waitFor();
    await page.getByLabel('Convention collective').selectOption('0044');
    await page
      .getByRole('status')
      .getByText(/1\s026,87\s€/)
      .waitFor();
    expect(search().get('idcc')).toBe('0044');
    expect(await page.getByText('IDCC 0044').count()).toBeGreaterThan(0);
  });
});
