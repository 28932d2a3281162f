import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale, PUBLIC_TITLES, publicTitle, windowTitle } from '@seve/domain';
import type { Browser, Page } from 'playwright-core';
import { IS_LONG } from '../../support/form.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { slowShift } from '../page/first-load.mjs';
import { headingOf } from '../page/heading.js';
import { loadWatched, wrongHeadings } from '../page/headings.js';
import { heightOf } from '../page/looks.js';
import { Person } from '../page/person.js';
import { routeTo } from '../page/route-to.js';
import { Words } from '../page/words.js';
import { addressOf, type Parts, SCREENS, type Visitor } from '../routes.mjs';
import { Visitors } from './visitors.js';

const WORDS = new Words('fr');
const SIGNED_IN = SCREENS.flatMap((screen) => {
  const visitor = screen.as.find((one) => one !== 'visitor');
  return visitor && screen.path !== null ? [{ screen, visitor, name: screen.name }] : [];
});
/** One home for each role. */
const HOMES = [...new Set(SIGNED_IN.map(({ visitor }) => visitor))];
const isAboutTheReader = (url: URL) => url.pathname.startsWith('/api/') && url.pathname !== '/api/account/me';
const REFUSAL = { status: 500, contentType: 'application/problem+json', body: '{"status":500,"detail":"Ce service se repose."}' };

let world: World;
let browser: Browser;
let visitors: Visitors;
let parts: Parts;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
  visitors = new Visitors(world, browser, {});
  parts = await visitors.parts();
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe('a signed-in page has one heading', () => {
  it.each(HOMES)('while the home of a %s loads, and when nothing answers', async (visitor) => {
    const { page, faults } = await visitors.person(visitor);
    const heading = page.getByRole('heading', { level: 1 });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(isAboutTheReader, async (route) => {
      await held;
      await route.fulfill(REFUSAL);
    });
    await loadWatched(page, '/');
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
    letGo();
    await page.getByText(WORDS.say('ui:loading')).waitFor({ state: 'detached' });
    await heading.waitFor();
    expect(await wrongHeadings(page)).toEqual([]);
    expect(faults.splice(0).filter((fault) => !fault.startsWith('500'))).toEqual([]);
  });

  it.each(SIGNED_IN)('$name, when nothing answers', async ({ screen, visitor }) => {
    const { page, faults, traffic } = await visitors.person(visitor);
    await routeTo(page, addressOf(screen, parts));
    await traffic.quiet();
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
    expect(await wrongHeadings(page)).toEqual([]);
    expect(faults.splice(0).filter((fault) => !fault.startsWith('500'))).toEqual([]);
  });

  afterAll(async () => {
    for (const visitor of HOMES) {
      const { page } = await visitors.person(visitor);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.goto('about:blank');
    }
  });
});

const titleIn = (html: string) => html.match(/<title>(.*)<\/title>/)?.[1]?.replaceAll('&#39;', "'");

/** As the server writes it for this browser. */
async function sentTo({ context }: Person, path: string, language: Locale): Promise<string> {
  return (await context.request.get(path, { headers: { accept: 'text/html', 'accept-language': language } })).text();
}

describe.each(LOCALES)('the title of a public page, where the browser asks for %s and has chosen no language', (locale) => {
  let reader: Person;
  beforeAll(async () => {
    reader = await Person.open(browser, world, { language: locale });
    await reader.page.goto('/accessibilite');
    await headingOf(reader.page).waitFor();
  });
  afterAll(() => reader?.context.close());

  it.each(Object.keys(PUBLIC_TITLES))('%s is the same from the server and from its screen', async (path) => {
    const { page, traffic } = reader;
    await routeTo(page, path);
    await headingOf(page).waitFor();
    await traffic.quiet();
    const title = windowTitle(publicTitle(path, locale) ?? '');
    expect([titleIn(await sentTo(reader, path, locale)), await page.title()]).toEqual([title, title]);
  });

  it.each([
    ['an offer', () => `/offres/${parts.match}`],
    ['an address without its offer', () => '/offres/0193a7c2-6f0e-7c41-9d5b-2f6f0a1c8e11'],
    ['an address without a page', () => '/nulle-part'],
  ])('of %s too', async (_what, path) => {
    const { page, traffic } = reader;
    await routeTo(page, path());
    await headingOf(page).waitFor();
    await traffic.quiet();
    expect(await page.title()).toBe(titleIn(await sentTo(reader, path(), locale)));
  });
});

describe.each([
  ['fr', 'en', 'English'],
  ['en', 'fr', 'Français'],
] as const)('a public page, where the browser asks for %s and %s was chosen', (language, chosen, name) => {
  it('is in the chosen language from the server on', async () => {
    const reader = await Person.open(browser, world, { language });
    const { page, traffic } = reader;
    await page.goto('/');
    await reader.press(name);
    await page.locator(`html[lang=${chosen}]`).waitFor();
    const sent = await (await page.goto('/offres'))?.text();
    await headingOf(page).waitFor();
    await traffic.quiet();
    expect([sent?.match(/<html lang="(..)"/)?.[1], await page.title()]).toEqual([chosen, titleIn(sent ?? '')]);
    expect(await page.getAttribute('html', 'data-other-language')).toBeNull();
    for (const path of ['/', '/confidentialite'] as const)
      expect(titleIn(await sentTo(reader, path, language))).toBe(windowTitle(PUBLIC_TITLES[path][chosen]));
    await reader.context.close();
  });
});

describe('on a slow line nothing moves that is already drawn', () => {
  const PAGES: readonly [string, Visitor][] = [
    ['home', 'student'],
    ['inbox', 'company'],
    ['class', 'teacher'],
    ['matches', 'student'],
    ['sign-in', 'visitor'],
    ['escalations', 'coordinator'],
    ['home', 'teacher'],
    ['home', 'coordinator'],
    ['my-applications', 'student'],
    ['company-offers', 'company'],
  ];
  const WIDTHS = [390, 1280];
  /** The first ones, a phone and a desk by turns; in the long form all, on both. */
  const LOADS = IS_LONG
    ? WIDTHS.flatMap((width) => PAGES.map(([name, visitor]) => ({ name, visitor, width })))
    : PAGES.slice(0, 4).map(([name, visitor], turn) => ({ name, visitor, width: WIDTHS[turn % 2] ?? 390 }));

  it.each(LOADS)('$name of a $visitor at $width px', async ({ name, visitor, width }) => {
    const screen = SCREENS.find((one) => one.name === name);
    if (!screen) throw new Error(`no screen ${name}`);
    const cookies = await (await visitors.person(visitor)).context.cookies();
    const viewport = { width, height: heightOf(width) };
    const { shift, moved } = await slowShift(browser, world.url + addressOf(screen, parts), viewport, cookies);
    expect({ moved, isStill: shift <= 0.02 }).toEqual({ moved, isStill: true });
  });
});

/** Names of what a message covers of the buttons and bars that can be seen. */
const COVERED = `(() => {
  const message = document.querySelector('[data-toast]').getBoundingClientRect();
  const isUnder = ({ left, right, top, bottom }) =>
    left < message.right && right > message.left && top < message.bottom && bottom > message.top;
  return [...document.querySelectorAll('main .mantine-Button-root, [data-bottom-bar], [data-phone-tabs]')]
    .filter((act) => act.checkVisibility() && isUnder(act.getBoundingClientRect()))
    .map((act) => act.textContent);
})()`;
const SCROLLED =
  'new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 400)))';

async function say(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Emploi' }).click();
  await page.getByRole('button', { name: 'Enregistrer mon profil' }).click();
  // The message stays as long as its button has the focus.
  await page.getByRole('button', { name: 'Annuler' }).focus();
}

describe.each(IS_LONG ? [320, 390, 1280] : [320, 1280])('a message at the foot of the window, at %i px', (width) => {
  let student: Person;
  beforeAll(async () => {
    student = await visitors.person('student');
    await student.page.setViewportSize({ width, height: heightOf(width) });
    await student.page.goto('/profil');
    await headingOf(student.page).waitFor();
    await student.traffic.quiet();
  });

  it('covers no button of the next act, wherever the page has been scrolled to, nor the tabs', async () => {
    const { page, traffic } = student;
    await say(page);
    await traffic.quiet();
    const longest = await page.evaluate<number>('document.documentElement.scrollHeight');
    for (let top = 0; top < longest; top += 211) {
      await page.evaluate(`window.scrollTo(0, ${top})`);
      await page.evaluate(SCROLLED);
      expect({ top, covered: await page.evaluate(COVERED) }).toEqual({ top, covered: [] });
    }
    await page.getByRole('button', { name: 'Annuler' }).click();
    await traffic.quiet();
  });
});

it('the antivirus is spoken of where files of students are opened, to the campus, and nowhere else', async () => {
  const { page, traffic } = await visitors.person('coordinator');
  const notice = page.getByText(WORDS.say('file-tickets:scanner.name'), { exact: true });
  for (const [path, count] of [
    ['/coordination/entreprises', 0],
    ['/coordination/dossiers', 1],
  ] as const) {
    await (page.url() === 'about:blank' ? page.goto(path) : routeTo(page, path));
    await headingOf(page).waitFor();
    await traffic.quiet();
    expect({ path, count: await notice.count() }).toEqual({ path, count });
  }
});
