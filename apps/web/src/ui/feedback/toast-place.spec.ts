import { describe, expect, it } from '@jest/globals';
import { riseOver, type WindowArea } from './toast-place.js';

const MESSAGE: WindowArea = { top: 700, bottom: 760, left: 20, right: 370 };
const at = (top: number, bottom: number, left = 0, right = 390): WindowArea => ({ top, bottom, left, right });
const rise = (...areas: WindowArea[]) => riseOver(MESSAGE, areas, 300);
/** True when the message, raised by `by` pixels, keeps 8 px from the area. */
const isFree = (by: number, { top, bottom }: WindowArea) => MESSAGE.bottom - by <= top - 8 || MESSAGE.top - by >= bottom + 8;

describe('a message at the foot of the window', () => {
  it('stays where nothing is under it', () => {
    expect(rise()).toBe(0);
    expect(rise(at(100, 200), at(780, 844))).toBe(0);
    expect(rise(at(700, 760, 380, 600))).toBe(0);
  });

  it('rises over a button, and over a bar above that', () => {
    const [button, bar] = [at(720, 764), at(640, 690)];
    expect(isFree(rise(button), button)).toBe(true);
    const by = rise(button, bar);
    expect([button, bar].every((area) => isFree(by, area))).toBe(true);
  });

  it('keeps its distance from a button just below', () => {
    expect(rise(at(762, 800))).toBeGreaterThan(0);
  });

  it('stays at the foot where every place is taken', () => {
    const rows = Array.from({ length: 12 }, (_, row) => at(260 + row * 45, 300 + row * 45));
    expect(rise(...rows)).toBe(0);
  });
});
