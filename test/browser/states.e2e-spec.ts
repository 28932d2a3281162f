import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { startWorld, type World } from '../support/world.js';
import { faultsInAllLooks, looksOf, show, still } from './looks.js';
import type { Parts } from './routes.mjs';
import { COMPANY_STATES } from './states/company.js';
import { COORDINATOR_STATES } from './states/coordinator.js';
import { STUDENT_STATES } from './states/student.js';
import { TEACHER_STATES } from './states/teacher.js';
import { VISITOR_STATES } from './states/visitor.js';
import { Visitors } from './visitors.js';

const STATES = [...VISITOR_STATES, ...STUDENT_STATES, ...COMPANY_STATES, ...TEACHER_STATES, ...COORDINATOR_STATES];
const CASES = STATES.map((state, index) => ({ ...state, looks: looksOf(index) }));

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe('what opens on a screen', () => {
  let visitors: Visitors;
  let parts: Parts;

  beforeAll(async () => {
    visitors = new Visitors(world, browser, {});
    parts = await visitors.parts();
  });

  it.each(CASES)('$name has no fault, opened at $looks.0.width px and $looks.2.width px', async ({ as, at, open, looks }) => {
    const { page, traffic, faults } = await visitors.person(as);
    const openAnew = async () => {
      await page.goto(at(parts));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await traffic.quiet();
      await open(page);
      await still(page, traffic);
    };
    await show(page, traffic, looks[0]);
    await openAnew();
    expect(await faultsInAllLooks(page, traffic, looks, openAnew)).toEqual([]);
    expect(faults.splice(0)).toEqual([]);
  });
});
