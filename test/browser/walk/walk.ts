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
import { leaveTyped, refuseWrites } from './typed-words.js';
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

/** Screens in whose forms most is typed, with the buttons that open one; those of the others are left in the long form. */
const OF_MANY_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sign-up-company', []],
  ['welcome-dates', []],
  ['profile', []],
  ['declare-place', []],
  ['apply', []],
  ['unsolicited', []],
  ['offer-new', []],
  ['company-page', []],
  ['company-agreement', []],
  ['applicant', []],
  ['student-sheet', ['Noter un papier']],
  ['class-settings', []],
  ['agreement', ['Changer les dates']],
  ['agreement-texts', []],
  ['programme', []],
]);
/** Of a student who has not applied: its form is looked at among the states, and written in here. */
const APPLY: Screen = { name: 'apply', path: '/offres/$offerId', as: ['student'], at: ({ free }) => `/offres/${free}` };

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

  describe('what is typed', () => {
    const pressed = new Map<Visitor, Set<string>>();
    const typed = [...SCREENS, APPLY]
      .flatMap((screen) =>
        visitorNames
          .filter((one) => screen.as.includes(one) && isFirst(screen, one))
          .map((visitor) => ({ screen, visitor, name: screen.name })),
      )
      .filter(({ name }) => IS_LONG || OF_MANY_WORDS.has(name));
    const typists = [...new Set(typed.map(({ visitor }) => visitor))];
    beforeAll(async () => {
      for (const visitor of typists) await refuseWrites((await open(visitor)).person);
    });
    afterAll(async () => {
      for (const visitor of typists) {
        const { person, heard: said } = await open(visitor);
        await person.page.unrouteAll({ behavior: 'ignoreErrors' });
        said.length = 0;
      }
    });
    /** In the long form each button once, however many screens have it; of the others those that open a form. */
    const isPressed = (screen: Screen, visitor: Visitor) => (button: string) => {
      if (!IS_LONG) return OF_MANY_WORDS.get(screen.name)?.includes(button) === true;
      const known = pressed.get(visitor) ?? new Set();
      const isNew = !known.has(button);
      pressed.set(visitor, known.add(button));
      return isNew;
    };

    it.each(typed)('on $name, by $visitor, is kept or asked about by each way out', async ({ screen, visitor }) => {
      const { person } = await open(visitor);
      const { fields, lost } = await leaveTyped(person, addressOf(screen, parts), isPressed(screen, visitor));
      expect([...lost, ...person.faults.splice(0)]).toEqual([]);
      if (OF_MANY_WORDS.has(screen.name)) expect(fields).toBeGreaterThan(0);
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
