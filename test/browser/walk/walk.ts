import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MISSING_TITLES } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { listen, plantScripts, RUNNABLE } from '../../security/injection/planted-scripts.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { headingOf } from '../page/heading.js';
import { faultsInAllLooks, looksOf, show } from '../page/looks.js';
import type { Person } from '../page/person.js';
import { Words } from '../page/words.js';
import { addressOf, type Parts, SCREENS, type Screen, type Visitor } from '../routes.mjs';
import { Visitors } from './visitors.js';

/** `npm run test:long`: each screen is opened once on a phone and once on a desk. */
const TURNS = process.env.SEVE_TEST_LONG === 'true' ? [0, 1] : [0];
const WORDS = new Words('fr');
const ERROR_TITLES = [MISSING_TITLES.page.fr, ...['shell:error.title', 'shell:error.offline'].map((key) => WORDS.say(key))];
/** The browser writes this line for every answer in 4xx; those in 5xx are faults already. */
const ANSWER_LINE = /^Failed to load resource/;

/**
 * Opens every screen of these visitors and looks at it in both schemes and sizes; then once more in the same world, its every
 * free text now a script. Words as long as those burst a phone's line, which is why the looks come before them.
 */
export function walk(...visitorNames: Visitor[]) {
  const visits = SCREENS.flatMap((screen) => screen.as.map((visitor) => ({ screen, visitor, name: screen.name })))
    .filter(({ visitor }) => visitorNames.includes(visitor))
    .flatMap((visit, index) => TURNS.map((turn) => ({ ...visit, looks: looksOf(index + turn) })));
  const titles = new Map<string, string | null>();
  const heard = new Map<Person, string[]>();
  let world: World;
  let browser: Browser;
  let visitors: Visitors;
  let parts: Parts;

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
    visitors = new Visitors(world, browser, {});
    parts = await visitors.parts();
    await world.settled();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  /** The person, and every call, dialog and complaint of the browser since the last screen. */
  async function open(visitor: Visitor): Promise<{ person: Person; heard: string[] }> {
    const person = await visitors.person(visitor);
    const known = heard.get(person);
    if (known) return { person, heard: known };
    const said: string[] = [];
    heard.set(person, said);
    listen(person.page, said);
    person.page.on('console', (line) => {
      if (line.type() === 'error' && !ANSWER_LINE.test(line.text())) said.push(`console: ${line.text()}`);
    });
    person.page.on('requestfailed', (request) => {
      const error = request.failure()?.errorText ?? '';
      if (error !== 'net::ERR_ABORTED') said.push(`${error} ${request.url()}`);
    });
    return { person, heard: said };
  }

  /** Goes there and reads the title of the screen, which is none of an error. */
  async function goTo(screen: Screen, { page, traffic }: Person): Promise<void> {
    const address = addressOf(screen, parts);
    await page.goto(address);
    const heading = headingOf(page);
    await heading.waitFor();
    await traffic.quiet();
    // The first step of several has an address below it.
    expect(new URL(page.url()).pathname.startsWith(new URL(address, world.url).pathname)).toBe(true);
    if (screen.path !== null) expect(ERROR_TITLES).not.toContain(await heading.textContent());
    expect(await heading.count()).toBe(1);
  }

  it.each(visits)('$name, seen by $visitor, has no fault in any look', async ({ screen, visitor, looks }) => {
    const { person, heard: said } = await open(visitor);
    const { page, traffic, faults } = person;
    await show(page, traffic, looks[0]);
    await goTo(screen, person);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    const title = await page.title();
    expect(title).toMatch(/.+ – Sève$/);
    const path = titles.get(`${visitor} ${title}`) ?? screen.path;
    expect(path).toBe(screen.path);
    titles.set(`${visitor} ${title}`, path);

    expect(await faultsInAllLooks(page, traffic, looks)).toEqual([]);
    expect([...said.splice(0), ...faults.splice(0)]).toEqual([]);
  });

  describe('with a script in every free text of the database (T16)', () => {
    beforeAll(() => plantScripts(world, parts.match));

    it.each(visits)('$name, seen by $visitor, runs none and calls no other machine', async ({ screen, visitor }) => {
      const { person, heard: said } = await open(visitor);
      await goTo(screen, person);
      expect(await person.page.locator(RUNNABLE).count()).toBe(0);
      expect([...said.splice(0), ...person.faults.splice(0)]).toEqual([]);
    });
  });

  return { open, world: () => world };
}
