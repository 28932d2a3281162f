import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { initialScripts } from '../../bench/web/initial-scripts.mjs';
import { projectRoot } from '../../support/programs/processes.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { violations } from '../page/axe.js';
import { firstLoad } from '../page/first-load.mjs';
import { tabTo } from '../page/focus.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';
import { boxesOf, touching } from './shown-boxes.js';

/** Links by the key of their words. */
const FOOTER = [
  ['score', '/comment-le-score-est-calcule'],
  ['notice', '/mentions-legales'],
  ['privacy', '/confidentialite'],
  ['terms', '/conditions'],
  ['accessibility', '/accessibilite'],
  ['sources', '/sources'],
] as const;
const AMIENS = 'place=80021&radius=60';
const PHONE = { width: 390, height: 844 };

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
  const search = () => new URL(visitor.page.url()).searchParams;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true, workers: 0 }), launchChromium()]);
  });
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

  it('is read without JavaScript, page after page and offer by offer, and goes on with scripts', async () => {
    const context = await browser.newContext({ baseURL: world.url, javaScriptEnabled: false, locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto('/offres');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Offers of internships, apprenticeships and jobs – Sève');
    const titles = () => page.locator('ol h3 a').allTextContents();
    const first = await titles();
    await page.getByRole('link', { name: 'Next offers' }).click();
    const second = await titles();
    expect([first.length, second.length, second.filter((title) => first.includes(title)).length < 10]).toEqual([10, 10, true]);
    const address = page.url();
    const link = page.locator('ol h3 a').first();
    const title = await link.textContent();
    await link.click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.getByRole('heading', { name: 'The work' }).isVisible()).toBe(true);
    expect(await page.locator('dl dd').count()).toBeGreaterThan(4);
    await context.close();

    await visitor.page.goto(address);
    const headings = rows().getByRole('heading');
    await headings.nth(9).waitFor();
    expect(await headings.allTextContents()).toEqual(second);
    const words = new Words('fr');
    await visitor.press(words.say('offers:list.following'));
    await headings.nth(10).waitFor();
    await visitor.follow(words.say('offers:list.from-start'));
    await visitor.page.waitForURL((url) => url.searchParams.get('cursor') === null);
    await listed();
    expect(await headings.first().textContent()).not.toBe(second[0]);
    await visitor.page.goto('/offres?cursor=WzFd');
    await visitor.page.waitForURL((url) => url.searchParams.get('cursor') === null);
  });

  it('opens light, like the home and also with the map of a desktop: at most 30 requests, 400 kB and 220 kB of scripts before it shows, and nothing moves once it is drawn', async () => {
    expect(initialScripts(projectRoot)).toBeLessThanOrEqual(220);
    for (const path of ['/', '/offres'])
      for (const viewport of [PHONE, { width: 1280, height: 800 }]) {
        const { requests, kilobytes, shift } = await firstLoad(browser, `${world.url}${path}`, viewport);
        const isLight = requests <= 30 && kilobytes <= 400 && shift <= 0.02;
        expect({ path, viewport, heavy: isLight ? null : { requests, kilobytes, shift } }).toEqual({ path, viewport, heavy: null });
      }
  });

  it('keeps its filters in the address, over a reload and back from an offer, which says its risks, the lawful pay of an apprentice and the way in', async () => {
    const { page } = visitor;
    await page.goto('/offres');
    await page.getByRole('button', { name: 'Type de contrat' }).click();
    await page.locator('label', { hasText: /^Apprentissage$/ }).click();
    await page.keyboard.press('Escape');
    await filters().first().waitFor();
    expect(search().get('kind')).toBe('apprenticeship');
    await listed();
    const titles = await rows().getByRole('heading').allTextContents();
    await page.reload();
    await filters().first().waitFor();
    await listed();
    expect(await rows().getByRole('heading').allTextContents()).toEqual(titles);
    await rows().first().getByRole('link').click();
    await page.waitForURL(/\/offres\/[0-9a-f-]{36}/);
    const pay = page.getByRole('table', { name: 'Salaires minimaux par âge et par année' });
    await pay.getByRole('row', { name: /^18 à 20\sans/ }).waitFor();
    await page.getByRole('heading', { name: 'Les risques du poste' }).waitFor();
    await page.getByRole('link', { name: 'Se connecter pour candidater' }).waitFor();
    await page.goBack();
    await filters().first().waitFor();
    expect(search().get('kind')).toBe('apprenticeship');
    await filters().first().click();
    await page.waitForURL((url) => url.searchParams.get('kind') === null);
  });

  it('gathers the offers of one address in one disc, which opens their list with the keyboard; a line of it leads to its row', async () => {
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
  });

  it('shows every offer on the map once, reached mark by mark with the keyboard after the list', async () => {
    const { page } = visitor;
    await page.goto(`/offres?${AMIENS}&sort=nearest`);
    await marks().first().waitFor();
    await visitor.traffic.quiet();
    const { count } = await (await page.request.get(`/api/offers?${AMIENS}`)).json();
    const shown = await marks().evaluateAll((all: { title: string; textContent: string }[]) =>
      all.map(({ title, textContent }) => ({ isPin: /^\d+\. /.test(title), number: Number(textContent), title })),
    );
    expect(shown.reduce((sum, { isPin, number }) => sum + (isPin ? 1 : number), 0)).toBe(count);
    const titles = await rows().getByRole('heading').allTextContents();
    for (const { isPin, number, title } of shown)
      expect(title).toMatch(isPin ? new RegExp(`^${number}\\. `) : new RegExp(`^${number} offres? à `));
    for (const { isPin, number, title } of shown) if (isPin) expect(title).toContain(titles[number - 1]);
    await rows().first().getByRole('link').focus();
    expect(await tabTo(page, marks().first())).toEqual([]);
  });

  it('names towns by their size, more of them from near, and no name, mark or distance touches another', async () => {
    const { page } = visitor;
    await page.setViewportSize(PHONE);
    const names = () => map().locator('[data-place-name]');
    await page.goto(`/offres?${AMIENS}&sort=nearest`);
    await page.getByText('Carte', { exact: true }).click();
    await names()
      .filter({ hasText: /^Amiens$/ })
      .waitFor();
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
  });

  it('reads what is typed into chips; Enter closes the suggestions; a chip that is removed brings more', async () => {
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
  });

  it('finds nothing, names what costs most, and a way out is one tap', async () => {
    const { page } = visitor;
    await page.goto('/offres?q=stage zzzz amiens');
    await visitor.reads(/C’est «\u00a0zzzz\u00a0» qui réduit le plus votre recherche/);
    await page.getByRole('link', { name: /^Voir \d+ offres?$/ }).click();
    await rows().first().waitFor();
    expect(search().get('q')).toBe('stage amiens');
    await page.goto('/offres?q=contrat pro&level=8&remote=true');
    await visitor.reads('Aucune offre ne répond à cette recherche');
    await visitor.follow('Voir toutes les offres');
    await rows().first().waitFor();
    const ways = page.getByRole('link', { name: /^(Voir \d|Sans )/ });
    await page.goto('/offres?q=stage de seconde&housing=true');
    await ways.nth(1).waitFor();
    await ways.nth(1).click();
    await rows().first().waitFor();
    expect([search().get('q'), search().get('housing')].filter((one) => one !== null)).toHaveLength(1);
  });

  it('on a phone puts its filters in a sheet and its map behind a switch', async () => {
    const { page } = visitor;
    await page.setViewportSize(PHONE);
    await page.goto('/offres');
    await page.getByRole('button', { name: 'Filtres' }).click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('dialog').getByText('Logement proposé').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Voir / })
      .click();
    await filters().first().waitFor();
    await page.getByText('Carte', { exact: true }).click();
    await marks().first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('the footer leads to the score and to each page of the law; the sources are dated in words, their licences in the language', async () => {
    const { page } = visitor;
    const words = new Words('fr');
    await page.goto('/sources');
    const said = page.getByRole('main').locator('dd');
    await said.first().waitFor();
    const texts = (await said.allTextContents()).map((text) => text.trim());
    expect(texts).toContain(words.say('legal:sources.licences.open'));
    expect(texts.filter((text) => /^\d{4}(-\d{2}){1,2}$/.test(text))).toEqual([]);
    const hrefs = FOOTER.map(([key]) =>
      page
        .getByRole('contentinfo')
        .getByRole('link', { name: words.say(`shell:footer.${key}`) })
        .getAttribute('href'),
    );
    expect(await Promise.all(hrefs)).toEqual(FOOTER.map(([, path]) => path));
  });
});
