import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { startWorld, type World } from '../support/world.js';
import { overflow, violations } from './axe.js';
import type { Device } from './person.js';
import { routerPaths } from './router-paths.js';
import { addressOf, type Parts, SCREENS, type Visitor } from './routes.mjs';
import { Visitors } from './visitors.js';

const REST: [string, Device][] = [
  ['on a phone, dark', { width: 390, scheme: 'dark' }],
  ['on a desk, light', { width: 1280, scheme: 'light' }],
];
const DEVICES: [string, Device][] = [
  ['on a phone, light', { width: 390, scheme: 'light' }],
  ['on a desk, dark', { width: 1280, scheme: 'dark' }],
  // `npm run test:long`: the full square.
  ...(process.env.SEVE_TEST_LONG === 'true' ? REST : []),
];
const VISITS = SCREENS.flatMap((screen) => screen.as.map((visitor) => ({ screen, visitor, name: screen.name })));

let world: World;
let browser: Browser;

beforeAll(async () => {
  [world, browser] = await Promise.all([startWorld({ demo: true }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

it('every path of the router is visited', () => {
  const visited = new Set(SCREENS.map(({ path }) => path).filter((path) => path !== null));
  expect([...visited].sort()).toEqual(routerPaths());
});

describe.each(DEVICES)('every screen %s', (_, device) => {
  let visitors: Visitors;
  let parts: Parts;
  const titles = new Map<string, { path: string | null; visitor: Visitor }>();

  beforeAll(async () => {
    visitors = new Visitors(world, browser, device);
    parts = await visitors.parts();
  });

  it.each(VISITS)('$name, seen by $visitor, has no fault', async ({ screen, visitor }) => {
    const { page, traffic } = await visitors.person(visitor);
    await page.goto(addressOf(screen, parts));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await traffic.quiet();
    expect(await violations(page)).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await overflow(page)).toBe(0);

    const title = await page.title();
    expect(title).toMatch(/.+ – Sève$/);
    const other = titles.get(`${visitor} ${title}`);
    expect(other?.path ?? screen.path).toBe(screen.path);
    titles.set(`${visitor} ${title}`, { path: screen.path, visitor });
    if (device.width !== 390) return;
    await page.setViewportSize({ width: 320, height: 844 });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
  });

  it('raised no error', () => {
    expect(visitors.faults).toEqual([]);
  });
});
