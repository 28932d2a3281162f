import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { startWorld, type World } from '../support/world.js';
import { overflow, violations } from './axe.js';
import type { Device } from './person.js';
import type { Parts } from './routes.mjs';
import { COMPANY_STATES } from './states/company.js';
import { COORDINATOR_STATES } from './states/coordinator.js';
import { STUDENT_STATES } from './states/student.js';
import { TEACHER_STATES } from './states/teacher.js';
import { VISITOR_STATES } from './states/visitor.js';
import { Visitors } from './visitors.js';

const STATES = [...VISITOR_STATES, ...STUDENT_STATES, ...COMPANY_STATES, ...TEACHER_STATES, ...COORDINATOR_STATES];

const DEVICES: [string, Device][] = [
  ['on a phone, light', { width: 390, scheme: 'light' }],
  ['on a desk, dark', { width: 1280, scheme: 'dark' }],
];

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

describe.each(DEVICES)('what opens on a screen %s', (_, device) => {
  let visitors: Visitors;
  let parts: Parts;

  beforeAll(async () => {
    visitors = new Visitors(world, browser, device);
    parts = await visitors.parts();
  });

  it.each(STATES)('$name has no fault', async ({ as, at, open }) => {
    const { page, traffic } = await visitors.person(as);
    await page.goto(at(parts));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await traffic.quiet();
    await open(page);
    await traffic.quiet();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  it('raised no error', () => {
    expect(visitors.faults).toEqual([]);
  });
});
