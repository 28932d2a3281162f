import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from '../../support/servers/chromium.js';
import { startWorld, type World } from '../../support/world.js';
import { headingOf } from '../page/heading.js';
import { faultsInAllLooks, oppositeLooksOf, show } from '../page/looks.js';
import type { Person } from '../page/person.js';
import type { Parts } from '../routes.mjs';
import { Visitors } from '../walk/visitors.js';
import { COMPANY_STATES } from './company.js';
import { COORDINATOR_STATES } from './coordinator.js';
import type { State } from './state.js';
import { STUDENT_STATES } from './student.js';
import { TEACHER_STATES } from './teacher.js';
import { VISITOR_STATES } from './visitor.js';

const STATES = [...VISITOR_STATES, ...STUDENT_STATES, ...COMPANY_STATES, ...TEACHER_STATES, ...COORDINATOR_STATES].map((state, turn) => ({
  ...state,
  looks: oppositeLooksOf(turn),
}));

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
  await page.goto(at(parts));
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

it.each(STATES)('$name has no fault on a phone in light, nor on a desk in dark', async ({ looks, ...state }) => {
  const person = await visitors.person(state.as);
  const { page, traffic, faults } = person;
  let opened: Locator | undefined;
  for (const look of looks) {
    await show(page, traffic, look);
    if (!opened || state.isOfOneWidth) opened = await reach(state, person);
    expect({ width: look.width, isOpen: await opened.isVisible() }).toEqual({ width: look.width, isOpen: true });
    expect(await faultsInAllLooks(page, traffic, [look])).toEqual([]);
  }
  expect(faults.splice(0)).toEqual([]);
});
