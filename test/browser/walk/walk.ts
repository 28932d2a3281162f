import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MISSING_TITLES } from '@seve/domain';
import type { Browser } from 'playwright-core';
import { listen, plantScripts, RUNNABLE } from '../../security/injection/planted-scripts.js';
import { IS_LONG } from '../../support/form.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { headingOf } from '../page/heading.js';
import { loadWatched, wrongHeadings } from '../page/headings.js';
import { faultsInAllLooks, looksOf, show } from '../page/looks.js';
import type { Person } from '../page/person.js';
import { routeTo } from '../page/route-to.js';
import { Words } from '../page/words.js';
import { addressOf, type Parts, SCREENS, type Screen, type Visitor } from '../routes.mjs';
import { lostWords, refuseWrites } from './typed-words.js';
import { Visitors } from './visitors.js';

const WORDS = new Words('fr');
const ERROR_TITLES = [MISSING_TITLES.page.fr, ...['shell:error.title', 'shell:error.offline'].map((key) => WORDS.say(key))];
/** The browser writes this line for every answer in 4xx; those in 5xx are faults already. */
const ANSWER_LINE = /^Failed to load resource/;
/** Public pages in whose head the server writes what people have typed. */
const WRITTEN_BY_SERVER: readonly (string | null)[] = [
  '/',
  '/offres',
  '/offres/$offerId',
  '/formations/$programmeId',
  '/entreprises/$companyId',
];

const isPublic = ({ as }: Screen) => as.includes('visitor');

/** Of those who see a screen, one looks at it from every side. */
const isFirst = ({ as }: Screen, visitor: Visitor) => as[0] === visitor || IS_LONG;

/**
 * Opens every screen of these visitors; the first of a screen looks at it in two opposite looks, the others in one; then the first
 * opens it once more in the same world, its every free text now a script. Words as long as those burst a phone's line, which is why
 * the looks come before them. Public pages come from the server; a person who has signed in goes on through the router, in the long
 * form from the server too (decision 31).
 */
export function walk(...visitorNames: Visitor[]) {
  const visits = visitorNames.flatMap((visitor) =>
    SCREENS.filter(({ as }) => as.includes(visitor)).map((screen, turn) => {
      const [look, ...others] = looksOf(turn);
      return { screen, visitor, name: screen.name, looks: isFirst(screen, visitor) ? ([look, ...others] as const) : ([look] as const) };
    }),
  );
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
  async function goTo(screen: Screen, { page, traffic }: Person, isLoaded: boolean): Promise<void> {
    const address = addressOf(screen, parts);
    await (isLoaded || page.url() === 'about:blank' ? loadWatched(page, address) : routeTo(page, address));
    const heading = headingOf(page);
    await heading.waitFor();
    await traffic.quiet();
    // The first step of several has an address below it.
    expect(new URL(page.url()).pathname.startsWith(new URL(address, world.url).pathname)).toBe(true);
    if (screen.path !== null) expect(ERROR_TITLES).not.toContain(await heading.textContent());
    expect(await heading.count()).toBe(1);
    expect(await wrongHeadings(page)).toEqual([]);
  }

  it.each(visits)('$name, seen by $visitor, has no fault in its looks', async ({ screen, visitor, looks }) => {
    const { person, heard: said } = await open(visitor);
    const { page, traffic, faults } = person;
    await show(page, traffic, looks[0]);
    await goTo(screen, person, IS_LONG || isPublic(screen));
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    const title = await page.title();
    expect(title).toMatch(/.+ – Sève$/);
    const path = titles.get(`${visitor} ${title}`) ?? screen.path;
    expect(path).toBe(screen.path);
    titles.set(`${visitor} ${title}`, path);

    expect(await faultsInAllLooks(page, traffic, looks)).toEqual([]);
    expect([...said.splice(0), ...faults.splice(0)]).toEqual([]);
  });

  if (IS_LONG)
    describe('what is typed', () => {
      const pressed = new Map<Visitor, Set<string>>();
      const typists = () => Promise.all(visitorNames.map((visitor) => open(visitor)));
      beforeAll(async () => {
        for (const { person } of await typists()) await refuseWrites(person);
      });
      afterAll(async () => {
        for (const { person, heard: said } of await typists()) {
          await person.page.unrouteAll({ behavior: 'ignoreErrors' });
          said.length = 0;
          person.faults.length = 0;
        }
      });

      const written = visits.filter(({ screen, visitor }) => isFirst(screen, visitor));
      it.each(written)('on $name, by $visitor, is kept or asked about by each way out', async ({ screen, visitor }) => {
        const { person } = await open(visitor);
        const names = pressed.get(visitor) ?? new Set();
        pressed.set(visitor, names);
        expect(await lostWords(person, addressOf(screen, parts), names)).toEqual([]);
      });
    });

  describe('with a script in every free text of the database (T16)', () => {
    /** Whose browser has forgotten the texts of before. */
    const reloaded = new Set<Visitor>();
    beforeAll(() => plantScripts(world, parts.match));

    const readings = visits.filter(({ screen, visitor }) => isFirst(screen, visitor));
    it.each(readings)('$name, seen by $visitor, runs none and calls no other machine', async ({ screen, visitor }) => {
      const { person, heard: said } = await open(visitor);
      const isWritten = visitor === 'visitor' && WRITTEN_BY_SERVER.includes(screen.path);
      await goTo(screen, person, IS_LONG || isWritten || !reloaded.has(visitor));
      reloaded.add(visitor);
      expect(await person.page.locator(RUNNABLE).count()).toBe(0);
      expect([...said.splice(0), ...person.faults.splice(0)]).toEqual([]);
    });
  });

  return { open, world: () => world };
}
