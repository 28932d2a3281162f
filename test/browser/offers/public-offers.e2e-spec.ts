import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { initialScripts } from '../../bench/web/initial-scripts.mjs';
import { projectRoot } from '../../support/programs/processes.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { overflow, violations } from '../page/axe.js';
import { firstLoad } from '../page/first-load.mjs';
import { tabTo } from '../page/focus.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';

const AMIENS = 'place=80021&radius=60';
const MANY_STEPS = 120_000;

interface ShownBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const boxesOf = (all: Locator): Promise<ShownBox[]> =>
  all.evaluateAll((elements: { textContent: string; getBoundingClientRect(): Omit<ShownBox, 'text'> }[]) =>
    elements.map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { text: one.textContent, left, right, top, bottom };
    }),
  );

const touching = (boxes: readonly ShownBox[]) =>
  boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => [one, other]),
  );

describe('the public list of offers', () => {
  let browser: Browser;
  let world: World;
  let visitor: Person;
  const filters = () => visitor.page.getByRole('region', { name: 'Filtres choisis' }).getByRole('button');
  const rows = () => visitor.page.getByRole('article');
  const map = () => visitor.page.getByRole('region', { name: 'Carte des mêmes offres' });
  /** Pins by the number of their row, and discs by the number of their offers. */
  const marks = () => map().getByRole('button', { name: /^\d+(\. | offres? à )/ });
  const discs = () => map().getByRole('button', { name: /^\d+ offres? à / });
  const opened = () => map().getByRole('region', { name: /^\d+ offres? à / });
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
    'opens light, like the home and also with the map of a desktop: at most 30 requests, 400 kB and 220 kB of scripts before it shows, and nothing moves once it is drawn',
    async () => {
      expect(initialScripts(projectRoot)).toBeLessThanOrEqual(220);
      for (const path of ['/', '/offres'])
        for (const viewport of [
          { width: 390, height: 844 },
          { width: 1280, height: 800 },
        ]) {
          const { requests, kilobytes, shift } = await firstLoad(browser, `${world.url}${path}`, viewport);
          const isLight = requests <= 30 && kilobytes <= 400 && shift <= 0.02;
          expect({ path, viewport, heavy: isLight ? null : { requests, kilobytes, shift } }).toEqual({ path, viewport, heavy: null });
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
    'shows every offer on the map once, alone by its number in the list or in a disc that says how many',
    async () => {
      const { page } = visitor;
      await page.goto(`/offres?${AMIENS}&sort=nearest`);
      await marks().first().waitFor();
      await visitor.traffic.quiet();
      const { count } = await (await page.request.get(`/api/offers?${AMIENS}`)).json();
      const shown = await marks().evaluateAll((all: { title: string; textContent: string }[]) =>
        all.map(({ title, textContent }) => ({ isPin: /^\d+\. /.test(title), number: Number(textContent), title })),
      );
      expect(shown.reduce((sum, { isPin, number }) => sum + (isPin ? 1 : number), 0)).toBe(count);
      for (const { isPin, number, title } of shown) {
        if (!isPin) expect(title).toMatch(new RegExp(`^${number} offres? à `));
        else
          expect(title).toContain(
            `${number}. ${await rows()
              .nth(number - 1)
              .getByRole('heading')
              .textContent()}`,
          );
      }
    },
    MANY_STEPS,
  );

  it(
    'gathers the offers of one address in one disc, which opens their list with the keyboard; a line of it leads to its row',
    async () => {
      const { page } = visitor;
      const places: { insee: string; name: string; count: number }[] = await (await page.request.get('/api/offers/places')).json();
      const [most] = places.toSorted((one, other) => other.count - one.count);
      await page.goto(`/offres?place=${most?.insee}&radius=10&sort=nearest`);
      const disc = discs().filter({ hasText: /^\d+$/ }).first();
      await disc.waitFor();
      // Places near to each other come nearer first.
      for (let near = 0; near < 6 && (await opened().count()) === 0; near++) {
        await disc.focus();
        await page.keyboard.press('Enter');
        await visitor.traffic.quiet();
      }
      const first = opened()
        .getByRole('button', { name: /^\d+\. / })
        .first();
      await first.waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await opened().waitFor({ state: 'detached' });
      expect(await disc.and(page.locator(':focus')).count()).toBe(1);
      await page.keyboard.press('Enter');
      const number = Number(/^\d+/.exec((await first.textContent()) ?? '')?.[0]);
      await first.click();
      await rows()
        .nth(number - 1)
        .getByRole('link')
        .and(page.locator(':focus'))
        .waitFor();
    },
    MANY_STEPS,
  );

  it.each([1280, 390])(
    'names towns on a map of %i px by their size, more of them from near, and no name, mark or distance touches another',
    async (width) => {
      await visitor.context.close();
      visitor = await Person.open(browser, world, { width });
      const { page } = visitor;
      const names = () => map().locator('[data-place-name]');
      await page.goto(`/offres?${AMIENS}&sort=nearest`);
      if (width === 390) await page.getByText('Carte', { exact: true }).click();
      const named = (town: RegExp) => names().filter({ hasText: town });
      await named(/^Amiens$/).waitFor();
      const far = await names().allTextContents();
      const nearer = page.getByRole('button', { name: 'Agrandir' });
      for (let zoom = 0; ; zoom++) {
        const shown = [names(), marks(), map().locator('[data-ring]')];
        const boxes = (await Promise.all(shown.map(boxesOf))).flat();
        expect({ zoom, touching: touching(boxes) }).toEqual({ zoom, touching: [] });
        if (await nearer.isDisabled()) break;
        await nearer.click();
        await visitor.traffic.quiet();
      }
      await names()
        .filter({ hasNotText: new RegExp(`^(${far.join('|')})$`) })
        .first()
        .waitFor();
      expect(await violations(page)).toEqual([]);
    },
    MANY_STEPS,
  );

  it(
    'is reached mark by mark with the keyboard, after the list',
    async () => {
      const { page } = visitor;
      await page.goto(`/offres?${AMIENS}`);
      await marks().first().waitFor();
      await rows().first().getByRole('link').focus();
      expect(await tabTo(page, marks().first())).toEqual([]);
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
      await marks().first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    },
    MANY_STEPS,
  );
});
