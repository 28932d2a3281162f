import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { IS_LONG } from '../../support/form.js';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { headingOf } from '../page/heading.js';
import { faultsInAllLooks, isOfDesk, looksOf, show } from '../page/looks.js';
import type { Person } from '../page/person.js';
import { routeTo } from '../page/route-to.js';
import type { Parts } from '../routes.mjs';
import { Visitors } from '../walk/visitors.js';
import { COMPANY_STATES } from './company.js';
import { COORDINATOR_STATES } from './coordinator.js';
import { OFFICE_STATES } from './office.js';
import { dialog, type State } from './state.js';
import { STUDENT_STATES } from './student.js';
import { TEACHER_STATES } from './teacher.js';
import { VISITOR_STATES } from './visitor.js';

const EVERY = [...VISITOR_STATES, ...STUDENT_STATES, ...COMPANY_STATES, ...TEACHER_STATES, ...OFFICE_STATES, ...COORDINATOR_STATES];
/** One look each, in turn the four; in the long form every look. */
const STATES = EVERY.flatMap((state, turn) => {
  const looks = state.isOfDesk ? looksOf(turn).filter(isOfDesk) : looksOf(turn);
  return (IS_LONG ? looks : looks.slice(0, 1)).map((look) => ({ ...state, look }));
});

/** Drawn at once: what was opened on another page is gone. */
const ELSEWHERE = '/nulle-part';

/** Rows that arrive late move the page away from under a still pointer, which closes what the pointer held open. */
const OPENS_UNDER_POINTER = 10;

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

async function reach({ at, open, isHeldByPointer }: State, { page, traffic }: Person): Promise<Locator> {
  const [here, there] = [page.url(), new URL(at(parts), world.url)];
  if (here === 'about:blank') await page.goto(there.href);
  else {
    if (new URL(here).pathname === there.pathname) await routeTo(page, ELSEWHERE);
    await routeTo(page, at(parts));
    // The palette stays open on the next page.
    if ((await dialog(page).count()) > 0) await page.goto(there.href);
  }
  await headingOf(page).waitFor();
  await traffic.quiet();
  for (let opens = 1; ; opens++) {
    const opened = await open(page);
    await opened.waitFor();
    if (!isHeldByPointer) return opened;
    await traffic.quiet();
    if (await opened.isVisible()) return opened;
    if (opens === OPENS_UNDER_POINTER) throw new Error(`opened ${opens} times, and closed each time under a still pointer`);
  }
}

it.each(STATES)('$name has no fault, in $look.scheme at $look.width px', async ({ look, ...state }) => {
  const person = await visitors.person(state.as);
  const { page, traffic, faults } = person;
  await show(page, traffic, look);
  const opened = await reach(state, person);
  // At 400 %, which is measured last, a page may move away from under the pointer that holds it.
  expect(await opened.isVisible()).toBe(true);
  // What lies under a dialog is the matter of the walk.
  const within = (await dialog(page).count()) === 0 ? 'html' : '[role="dialog"]';
  expect(await faultsInAllLooks(page, traffic, [look], within)).toEqual([]);
  expect(faults.splice(0)).toEqual([]);
});
