import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { firstLoad } from '../page/first-load.mjs';
import { tabTo } from '../page/focus.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';

const AMIENS = 'place=80021&radius=60';
const MANY_STEPS = 120_000;

describe('the public list of offers', () => {
  let browser: Browser;
  let world: World;
  let visitor: Person;
  const filters = () => visitor.page.getByRole('region', { name: 'Filtres choisis' }).getByRole('button');
  const rows = () => visitor.page.getByRole('article');
  const pins = () => visitor.page.getByRole('button', { name: /^\d+\. / });
  /** What the filters found, no longer what the ones before did. */
  const listed = () => visitor.page.locator('main:not(:has([aria-busy])):has(article)').waitFor();
  /** The address that a page without scripts has led to shows the same offers with them, goes on, and leads back. */
  async function withScripts(address: string, locale: 'fr-FR' | 'en-GB', titles: string[]): Promise<void> {
    const words = new Words(locale === 'fr-FR' ? 'fr' : 'en');
    const { page, context, faults } = await Person.open(browser, world);
    await context.addInitScript(`localStorage.setItem('seve.locale', '${locale.slice(0, 2)}')`);
    await page.goto(address);
    const rows = page.getByRole('article').getByRole('heading');
    await rows.nth(titles.length - 1).waitFor();
    expect(await rows.allTextContents()).toEqual(titles);
    await page.getByRole('button', { name: words.say('offers:list.following') }).click();
    await rows.nth(titles.length).waitFor();
    await page.getByRole('link', { name: words.say('offers:list.from-start') }).click();
    await page.waitForURL((url) => url.searchParams.get('cursor') === null);
    await page.locator('main:not(:has([aria-busy])):has(article)').waitFor();
    expect(await rows.first().textContent()).not.toBe(titles[0]);
    await page.goto('/offres?cursor=WzFd');
    await page.waitForURL((url) => url.searchParams.get('cursor') === null);
    expect(faults).toEqual([]);
    await context.close();
  }
  const search = () => new URL(visitor.page.url()).searchParams;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true, workers: 0 }), launchChromium()]);
  }, MANY_STEPS);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  beforeEach(async () => {
    visitor = await Person.open(browser, world);
  });
  afterEach(async () => {
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  it(
    'is read without JavaScript, page after page and offer by offer, in both languages',
    async () => {
      for (const [locale, next, mission, list] of [
        ['fr-FR', 'Offres suivantes', 'La mission', 'Offres de stage, d’alternance et d’emploi – Sève'],
        ['en-GB', 'Next offers', 'The work', 'Offers of internships, apprenticeships and jobs – Sève'],
      ] as const) {
        const context = await browser.newContext({ baseURL: world.url, javaScriptEnabled: false, locale });
        const page = await context.newPage();
        await page.goto('/offres');
        expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
        expect(await page.title()).toBe(list);
        const titles = () => page.locator('ol h3 a').allTextContents();
        const first = await titles();
        await page.getByRole('link', { name: next }).click();
        const second = await titles();
        expect([first.length, second.length, second.filter((title) => first.includes(title)).length < 10]).toEqual([10, 10, true]);
        await withScripts(page.url(), locale, second);
        const link = page.locator('ol h3 a').first();
        const title = await link.textContent();
        await link.click();
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
        expect(await page.getByRole('heading', { name: mission }).isVisible()).toBe(true);
        expect(await page.locator('dl dd').count()).toBeGreaterThan(4);
        await page.goto(`/offres?${AMIENS}&sort=nearest&kind=internship`);
        expect((await titles()).length).toBeGreaterThan(0);
        await context.close();
      }
    },
    MANY_STEPS,
  );

  it(
    'opens light, like the home: at most 30 requests and 400 kB, also with the map, and nothing moves once it is drawn',
    async () => {
      const [phone, desktop] = [
        { width: 390, height: 844 },
        { width: 1280, height: 800 },
      ];
      // Beside the list a desktop has the map.
      for (const [path, viewport] of [
        ['/', phone],
        ['/', desktop],
        ['/offres', phone],
        ['/offres', desktop],
      ] as const) {
        const load = await firstLoad(browser, `${world.url}${path}`, viewport);
        const isLight = load.requests <= 30 && load.kilobytes <= 400 && load.shift <= 0.02;
        expect({ path, viewport, ...load, isLight }).toMatchObject({ isLight: true });
      }
    },
    MANY_STEPS,
  );

  it(
    'keeps its filters in the address, over a reload and back from an offer',
    async () => {
      const { page } = visitor;
      await page.goto('/offres');
      await page.getByRole('button', { name: 'Type de contrat' }).click();
      await page.locator('label', { hasText: /^Stage$/ }).click();
      await page.keyboard.press('Escape');
      await filters().first().waitFor();
      expect(search().get('kind')).toBe('internship');
      await listed();
      const titles = await rows().getByRole('heading').allTextContents();
      await page.reload();
      await filters().first().waitFor();
      await listed();
      expect(await rows().getByRole('heading').allTextContents()).toEqual(titles);
      await rows().first().getByRole('link').click();
      await page.waitForURL(/\/offres\/[0-9a-f-]{36}/);
      await page.goBack();
      await filters().first().waitFor();
      expect(search().get('kind')).toBe('internship');
      await filters().first().click();
      await page.waitForURL((url) => url.searchParams.get('kind') === null);
    },
    MANY_STEPS,
  );

  it(
    'shows on the map the offers of the list, by the same numbers, and as many as it counts',
    async () => {
      const { page } = visitor;
      await page.goto(`/offres?${AMIENS}&sort=nearest`);
      await pins().first().waitFor();
      const listed = await rows().evaluateAll((all: { querySelector(one: string): { textContent: string } }[]) =>
        all.map((row, at) => `${at + 1}. ${row.querySelector('h3').textContent}`),
      );
      const pinned = await pins().evaluateAll((all: { title: string }[]) => all.map(({ title }) => title));
      expect(pinned).toHaveLength(listed.length);
      for (const [at, name] of listed.entries()) expect(pinned[at]).toMatch(name);
      const [{ count }, places] = await Promise.all([
        (await page.request.get(`/api/offers?${AMIENS}`)).json(),
        (await page.request.get(`/api/offers/places?${AMIENS}`)).json(),
      ]);
      expect(places.reduce((sum: number, place: { count: number }) => sum + place.count, 0)).toBe(count);
    },
    MANY_STEPS,
  );

  it(
    'is reached pin by pin with the keyboard, after the list; Enter leads to the row',
    async () => {
      const { page } = visitor;
      await page.goto(`/offres?${AMIENS}`);
      await pins().first().waitFor();
      const link = rows().first().getByRole('link');
      await link.focus();
      expect(await tabTo(page, pins().first())).toEqual([]);
      await page.keyboard.press('Enter');
      await link.and(page.locator(':focus')).waitFor();
    },
    MANY_STEPS,
  );

  it(
    'reads what is typed into chips; Enter closes the suggestions; a chip that is removed brings more',
    async () => {
      const { page } = visitor;
      await page.goto('/offres');
      const field = page.getByRole('combobox', { name: /^Que cherchez-vous/ });
      await field.fill('laborantin Amiens');
      await page.getByRole('option').first().waitFor();
      await field.fill('stages laborantin Amiens');
      await field.press('Enter');
      await page.waitForURL(/q=/);
      await filters().nth(2).waitFor();
      await page.getByRole('option').first().waitFor({ state: 'hidden' });
      expect(await filters().allTextContents()).toEqual([
        'Stage, PFMP, Stage d’observation',
        'métier\u00a0: laborantin',
        '30\u00a0km autour d’Amiens',
      ]);
      await listed();
      const few = await rows().count();
      await filters().filter({ hasText: 'Amiens' }).click();
      await page.waitForURL((url) => url.searchParams.get('q') === 'stages laborantin');
      await filters().nth(2).waitFor({ state: 'hidden' });
      await listed();
      expect(await rows().count()).toBeGreaterThan(few);
      await page.reload();
      await filters().nth(1).waitFor();
      expect(await filters().count()).toBe(2);
    },
    MANY_STEPS,
  );

  it(
    'finds nothing, names what costs most, and each way out is one tap',
    async () => {
      const { page } = visitor;
      await page.goto('/offres?q=stage zzzz amiens');
      await visitor.reads(/C’est «\u00a0zzzz\u00a0» qui réduit le plus votre recherche/);
      await page.getByRole('link', { name: /^Voir \d+ offres?$/ }).click();
      await rows().first().waitFor();
      expect(search().get('q')).toBe('stage amiens');
      await page.goto('/offres?q=contrat pro&level=8&remote=true');
      const ways = page.getByRole('link', { name: /^(Voir \d|Sans )/ });
      await page.getByText('Aucune offre ne répond à cette recherche').waitFor();
      await page.getByRole('link', { name: 'Voir toutes les offres' }).click();
      await rows().first().waitFor();
      await page.goto('/offres?q=stage de seconde&housing=true');
      await ways.nth(1).waitFor();
      await ways.nth(1).click();
      await rows().first().waitFor();
      expect([search().get('q'), search().get('housing')].filter((one) => one !== null)).toHaveLength(1);
    },
    MANY_STEPS,
  );

  it(
    'reads English words too, on a phone, without a fault of axe',
    async () => {
      await visitor.context.close();
      visitor = await Person.open(browser, world, { width: 390 });
      const { page } = visitor;
      await page.goto('/offres?q=lab internships Amiens');
      await page.getByRole('button', { name: 'English' }).first().click();
      const chips = page.getByRole('region', { name: 'Chosen filters' }).getByRole('button');
      await chips.nth(2).waitFor();
      expect(await chips.allTextContents()).toEqual([
        '“lab”',
        'Internship, PFMP (school placement), Observation week',
        '30 km around Amiens',
      ]);
      await listed();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.goto('/offres?q=internship zzzz Amiens');
      await visitor.reads(/It is “zzzz” that narrows your search the most/);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    },
    MANY_STEPS,
  );

  it(
    'on a phone puts its filters in a sheet and its map behind a switch, without a fault of axe',
    async () => {
      await visitor.context.close();
      visitor = await Person.open(browser, world, { width: 390 });
      const { page } = visitor;
      await page.goto('/offres');
      await page.getByRole('button', { name: 'Filtres' }).click();
      await page.getByRole('dialog').waitFor();
      await page.getByRole('dialog').getByText('Logement proposé').click();
      expect(await violations(page)).toEqual([]);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Voir / })
        .click();
      await filters().first().waitFor();
      await page.getByText('Carte', { exact: true }).click();
      await pins().first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    },
    MANY_STEPS,
  );
});
