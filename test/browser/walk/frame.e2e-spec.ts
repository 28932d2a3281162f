import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES, PUBLIC_TITLES, publicTitle, windowTitle } from '@seve/domain';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { slowShift } from '../page/first-load.mjs';
import { headingOf } from '../page/heading.js';
import { heightOf } from '../page/looks.js';
import { Person } from '../page/person.js';
import { Words } from '../page/words.js';
import { addressOf, type Parts, SCREENS, type Visitor } from '../routes.mjs';
import { Visitors } from './visitors.js';

const WORDS = new Words('fr');
const SIGNED_IN = SCREENS.flatMap(({ as, ...screen }) => {
  const visitor = as.find((one) => one !== 'visitor');
  return visitor && screen.path !== null ? [{ screen: { as, ...screen }, visitor, name: screen.name }] : [];
});
const isAboutTheReader = (url: URL) => url.pathname.startsWith('/api/') && url.pathname !== '/api/account/me';

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
  it.each(SIGNED_IN)('$name, also while it loads and when nothing answers', async ({ screen, visitor }) => {
    const { page, faults } = await visitors.person(visitor);
    const heading = page.getByRole('heading', { level: 1 });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(isAboutTheReader, async (route) => {
      await held;
      await route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: '{"status":500,"detail":"Ce service se repose."}',
      });
    });
    await page.goto(addressOf(screen, parts));
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
    letGo();
    await page.getByText(WORDS.say('ui:loading')).waitFor({ state: 'detached' });
    await heading.waitFor();
    expect(await heading.count()).toBe(1);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(faults.splice(0).filter((fault) => !fault.startsWith('500'))).toEqual([]);
  });
});

describe.each(LOCALES)('the title of a public page, where the browser asks for %s and has chosen no language', (locale) => {
  let reader: Person;
  beforeAll(async () => {
    reader = await Person.open(browser, world, { language: locale });
  });
  afterAll(() => reader?.context.close());

  it.each(Object.keys(PUBLIC_TITLES))('%s is the same from the server and from its screen', async (path) => {
    const { page, traffic } = reader;
    const sent = (await (await page.goto(path))?.text())?.match(/<title>(.*)<\/title>/)?.[1];
    await headingOf(page).waitFor();
    await traffic.quiet();
    expect([sent, await page.title()]).toEqual(Array(2).fill(windowTitle(publicTitle(path, locale) ?? '')));
  });

  it.each([
    ['an offer', () => `/offres/${parts.match}`],
    ['an address without its offer', () => '/offres/0193a7c2-6f0e-7c41-9d5b-2f6f0a1c8e11'],
    ['an address without a page', () => '/nulle-part'],
  ])('of %s too', async (_what, path) => {
    const { page, traffic } = reader;
    const sent = (await (await page.goto(path()))?.text())?.match(/<title>(.*)<\/title>/)?.[1]?.replaceAll('&#39;', "'");
    await headingOf(page).waitFor();
    await traffic.quiet();
    expect(await page.title()).toBe(sent);
  });
});

describe.each([
  ['fr', 'en', 'English'],
  ['en', 'fr', 'Français'],
] as const)('the title of a public page, where the browser asks for %s and %s was chosen', (language, chosen, name) => {
  let reader: Person;
  beforeAll(async () => {
    reader = await Person.open(browser, world, { language });
    await reader.page.goto('/');
    await reader.press(name);
    await reader.page.locator(`html[lang=${chosen}]`).waitFor();
  });
  afterAll(() => reader?.context.close());

  it.each(['/', '/offres', '/confidentialite'])('%s is in the chosen language from the server on', async (path) => {
    const { page, traffic } = reader;
    const sent = await (await page.goto(path))?.text();
    await headingOf(page).waitFor();
    await traffic.quiet();
    const title = windowTitle(publicTitle(path, chosen) ?? '');
    expect([sent?.match(/<html lang="(..)"/)?.[1], sent?.match(/<title>(.*)<\/title>/)?.[1], await page.title()]).toEqual([
      chosen,
      title,
      title,
    ]);
    expect(await page.getAttribute('html', 'data-other-language')).toBeNull();
  });
});

describe.each([390, 1280])('on a slow line nothing moves that is already drawn, at %i px', (width) => {
  const viewport = { width, height: heightOf(width) };

  it.each<[string, Visitor]>([
    ['home', 'student'],
    ['home', 'teacher'],
    ['home', 'coordinator'],
    ['sign-in', 'visitor'],
    ['matches', 'student'],
    ['my-applications', 'student'],
    ['company-offers', 'company'],
    ['inbox', 'company'],
    ['class', 'teacher'],
    ['escalations', 'coordinator'],
  ])('%s of a %s', async (name, visitor) => {
    const screen = SCREENS.find((one) => one.name === name);
    if (!screen) throw new Error(`no screen ${name}`);
    const cookies = await (await visitors.person(visitor)).context.cookies();
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

describe.each([320, 390, 1280])('a message at the foot of the window, at %i px', (width) => {
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
    await page.goto(path);
    await headingOf(page).waitFor();
    await traffic.quiet();
    expect({ path, count: await notice.count() }).toEqual({ path, count });
  }
});
