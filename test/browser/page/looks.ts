import type { Page } from 'playwright-core';
import { answered } from './answered.js';
import { overflow, violations } from './axe.js';
import type { Device } from './person.js';
import type { Traffic } from './traffic.js';

type Look = Required<Pick<Device, 'width' | 'scheme'>>;

const PHONE = 390;
const DESK = 1280;
/** A page at 400 %, as WCAG 1.4.10 measures it. */
const ZOOMED = 320;
/** The scheme changes between two looks or the size does, never both. */
const FROM_PHONE = [
  { width: PHONE, scheme: 'light' },
  { width: PHONE, scheme: 'dark' },
  { width: DESK, scheme: 'dark' },
  { width: DESK, scheme: 'light' },
] as const satisfies readonly Look[];
const FROM_DESK = [FROM_PHONE[3], FROM_PHONE[2], FROM_PHONE[1], FROM_PHONE[0]] as const;

const OPPOSITE = [FROM_PHONE[0], FROM_PHONE[2]] as const;

const isFromPhone = (turn: number) => turn % 2 === 0;
/** Every look at a page, in both sizes and schemes: every other page is opened on a desk. */
export const looksOf = (turn: number) => (isFromPhone(turn) ? FROM_PHONE : FROM_DESK);
/** A phone in light and a desk in dark: between them both size and scheme change. */
export const oppositeLooksOf = (turn: number): readonly Look[] => (isFromPhone(turn) ? OPPOSITE : OPPOSITE.toReversed());

export const heightOf = (width: number): number => (width < 700 ? 844 : 900);

/** What the page draws, without its colours. */
const DRAWN = `[...document.body.querySelectorAll('*')].filter((one) => one.checkVisibility()).map((one) => one.tagName).join(' ')`;
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
 * Faults of an open page in every look, each with its look.
 *
 * At each size the rules of axe run once in full; in the other scheme only those that read colours do. The others read
 * structure, names and boxes, which the scheme leaves alone. Should the page draw other elements in it, they all run again.
 */
export async function faultsInAllLooks(page: Page, traffic: Traffic, looks: readonly Look[]): Promise<string[]> {
  const faults: string[] = [];
  const before = { width: 0, drawn: '' };
  for (const look of looks) {
    const say = (fault: string) => faults.push(`${look.width} px, ${look.scheme}: ${fault}`);
    await show(page, traffic, look);
    const drawn = await answered('what it draws', page.evaluate<string>(DRAWN));
    const isOtherScheme = before.width === look.width;
    for (const fault of await violations(page, isOtherScheme && before.drawn === drawn ? 'colours' : 'all')) say(fault);
    const widths = look.width === PHONE && !isOtherScheme ? [PHONE, ZOOMED] : [look.width];
    for (const width of widths) {
      if (width !== look.width) await show(page, traffic, { ...look, width });
      const excess = await overflow(page);
      if (excess !== 0) say(`at ${width} px the page is ${excess} px too wide`);
    }
    Object.assign(before, { width: look.width, drawn });
  }
  return faults;
}
