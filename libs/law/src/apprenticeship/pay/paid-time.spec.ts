import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paidQuarters, shareOfMonth } from './paid-time.js';

describe('paid-time', () => {
  // Paid hours by hand: 25 % more for the first 8 hours above 35, 50 % more beyond (L3121-36).
  it.each([
    [20, 20],
    [35, 35],
    [36, 36.25],
    [39, 40],
    [43, 45],
    [44, 46.5],
    [48, 52.5],
  ])('%d h a week are paid like %d h', (hours, paid) => expect(paidQuarters(hours * 60)).toBe(paid * 240));

  // Of 1,867.02, by hand: percent × month × paid hours / 35, up to the cent.
  it.each([
    [43, 35, 80_282], // 802.8186
    [43, 24, 55_051], // 550.5042
    [43, 30, 68_814], // 688.1302
    [51, 32.5, 88_417], // 884.1674
    [55, 20, 58_678], // 586.7777
    [67, 37, 134_026], // 37.5 paid hours: 1,340.2536
    [53, 39, 113_089], // 40 paid hours: 1,130.8807
    [53, 43, 127_225], // 45 paid hours: 1,272.2408
    [61, 44, 151_309], // 46.5 paid hours: 1,513.0864
    [78, 48, 218_442], // 52.5 paid hours: 2,184.4134
    [100, 39, 213_374], // 40 paid hours: 2,133.7371
  ])('%i %% for %d h a week: %i cents', (percent, hours, cents) => expect(shareOfMonth(percent, 186_702, hours * 60)).toBe(cents));

  it('never falls when a minute is added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_879 }), (minutes) => {
        expect(paidQuarters(minutes + 1) - paidQuarters(minutes)).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});
