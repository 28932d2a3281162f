import { describe, expect, it } from '@jest/globals';
import { holds, overlap, peak } from './period.js';

const AUTUMN = { from: '2026-09-01', to: '2026-11-30' };

describe('a period', () => {
  it('holds both of its days, and every later one while it has no end', () => {
    const days = ['2026-08-31', '2026-09-01', '2026-11-30', '2026-12-01'];
    expect(days.map((day) => holds(AUTUMN, day))).toEqual([false, true, true, false]);
    expect(days.map((day) => holds({ ...AUTUMN, to: null }, day))).toEqual([false, true, true, true]);
  });

  it('overlaps another that shares a single day', () => {
    expect(overlap(AUTUMN, { from: '2026-11-30', to: null })).toBe(true);
    expect(overlap(AUTUMN, { from: '2026-12-01', to: null })).toBe(false);
    expect(overlap(AUTUMN, { from: '2026-08-01', to: '2026-09-01' })).toBe(true);
    expect(overlap(AUTUMN, { from: '2026-08-01', to: '2026-08-31' })).toBe(false);
  });
});

describe('the day on which most periods run', () => {
  it('is the first of several such days', () => {
    const twice = [
      { from: '2026-09-07', to: '2026-09-11' },
      { from: '2026-09-09', to: '2026-09-11' },
      { from: '2026-10-05', to: '2026-10-09' },
      { from: '2026-10-07', to: null },
    ];
    expect(peak(twice, AUTUMN)).toEqual({ count: 2, day: '2026-09-09' });
  });

  it('is the first day of the window while none runs, and counts what began before it', () => {
    expect(peak([], AUTUMN)).toEqual({ count: 0, day: '2026-09-01' });
    expect(peak([{ from: '2026-01-05', to: null }], AUTUMN)).toEqual({ count: 1, day: '2026-09-01' });
  });
});
