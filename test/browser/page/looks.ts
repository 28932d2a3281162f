import type { Page } from 'playwright-core';
import { IS_LONG } from '../../support/form.js';
import { answered } from './answered.js';
import { overflow, violations } from './axe.js';
import type { Device } from './person.js';
import type { Traffic } from './traffic.js';

type Look = Required<Pick<Device, 'width' | 'scheme'>>;
type Looks = readonly [Look, ...Look[]];

const PHONE = 390;
const DESK = 1280;
/** A page at 400 %, as WCAG 1.4.10 measures it. */
const ZOOMED = 320;
const PHONE_LIGHT = { width: PHONE, scheme: 'light' } as const;
const PHONE_DARK = { width: PHONE, scheme: 'dark' } as const;
const DESK_LIGHT = { width: DESK, scheme: 'light' } as const;
const DESK_DARK = { width: DESK, scheme: 'dark' } as const;

/** The scheme changes between two looks or the size does, never both. */
const ALL: Looks = [PHONE_LIGHT, PHONE_DARK, DESK_DARK, DESK_LIGHT];
/** Each begins as the one before it ends, or in its other scheme: little is drawn anew between two pages. */
const OPPOSITES: readonly (readonly [Look, Look])[] = [
  [PHONE_LIGHT, DESK_DARK],
  [DESK_DARK, PHONE_LIGHT],
  [PHONE_DARK, DESK_LIGHT],
  [DESK_LIGHT, PHONE_DARK],
];

/** Two looks at a page with opposite sizes and schemes, others at each turn; in the long form all four. */
export const looksOf = (turn: number): Looks => {
  const [first, second] = OPPOSITES[turn % OPPOSITES.length] ?? [PHONE_LIGHT, DESK_DARK];
  return IS_LONG ? ALL : [first, second];
};

export const isOfDesk = ({ width }: Look): boolean => width === DESK;
export const heightOf = (width: number): number => (width < 700 ? 844 : 900);

/** What the page draws between its head and foot, without its colours. */
const DRAWN = `[...document.querySelectorAll('main *, [role="dialog"] *')].filter((one) => one.checkVisibility()).map((one) => one.tagName).join(' ')`;
/** A transition within a closed part of the page (`<details>`) stands still for as long as that is closed. */
const STILL = `(async () => {
  const isMoving = ({ playState, effect }) =>
    playState === 'running' && effect.getComputedTiming().endTime !== Infinity && effect.target?.checkVisibility();
  while (document.getAnimations().some(isMoving)) await new Promise(requestAnimationFrame);
})()`;

export async function show(page: Page, traffic: Traffic, { width, scheme }: Look): Promise<void> {
  await answered(`its ${scheme} scheme`, page.emulateMedia({ colorScheme: scheme }));
  await answered(`its width of ${width} px`, page.setViewportSize({ width, height: heightOf(width) }));
  await still(page, traffic);
}

/** Resolves once all requests are answered and every transition has ended. */
async function still(page: Page, traffic: Traffic): Promise<void> {
  await traffic.quiet();
  await answered('the end of its transitions', page.evaluate(STILL));
}

/**
 * Faults of an open page in these looks, each with its look.
 *
 * The rules of axe run once in full. In a further look, where the page draws the same elements, only those that read colours or
 * sizes do: the others read structure and names. Head and foot are the same on all pages, and seen in full at either size.
 */
export async function faultsInAllLooks(page: Page, traffic: Traffic, looks: readonly Look[], within?: string): Promise<string[]> {
  const faults: string[] = [];
  const seen = new Set<string>();
  const zoomed = looks.find(({ width }) => width === PHONE);
  for (const look of looks) {
    const say = (fault: string) => faults.push(`${look.width} px, ${look.scheme}: ${fault}`);
    await show(page, traffic, look);
    const drawn = await answered('what it draws', page.evaluate<string>(DRAWN));
    for (const fault of await violations(page, seen.has(drawn) ? 'drawn' : 'all', within)) say(fault);
    seen.add(drawn);
    for (const width of look === zoomed ? [PHONE, ZOOMED] : [look.width]) {
      if (width !== look.width) await show(page, traffic, { ...look, width });
      const excess = await overflow(page);
      if (excess !== 0) say(`at ${width} px the page is ${excess} px too wide`);
    }
  }
  return faults;
}
