import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countedHeadcount } from './headcount.js';
import { internLimit, type PfmpOrderLimits, pfmpLimit } from './intern-limit.js';

const people = (monthEnd: number, meanHundredths: number | null = null) => ({ monthEnd, meanHundredths });
const FULL_ORDER = { smallLimit: 5, percent: 20 };

describe('interns in one civil week (intern-limit, R124-10 and R124-11)', () => {
  it.each([
    [5, 3, 5],
    [19, 3, 5],
    [20, 3, 5],
    [21, 4, 5],
    [27, 5, 5],
    [35, 6, 7],
    [40, 6, 8],
    [1_200, 180, 240],
  ])('a headcount of %i: %i, or %i under the order of the rector', (monthEnd, limit, underOrder) => {
    expect(internLimit(people(monthEnd))).toBe(limit);
    expect(pfmpLimit(people(monthEnd), FULL_ORDER)).toBe(underOrder);
  });

  it('headcount 18 at month end, 12-month mean 21.4: the higher, so ceil(3.21) = 4', () => {
    expect(countedHeadcount(people(18, 2_140))).toBe(2_140);
    expect(internLimit(people(18, 2_140))).toBe(4);
  });

  // By hand: below 20, 3; else 15 % of the higher figure, up to the next whole one.
  it.each<[number, number | null, number, string]>([
    [0, null, 3, 'nobody employed yet'],
    [1, null, 3, 'one person'],
    [19, 1_999, 3, '19.99 is below 20'],
    [19, 2_000, 3, '15 % of 20 are 3'],
    [19, 2_001, 4, '15 % of 20.01 are 3.0015'],
    [26, null, 4, '15 % of 26 are 3.9'],
    [27, 2_600, 5, '15 % of 27 are 4.05'],
    [26, 2_667, 5, '15 % of 26.67 are 4.0005'],
    [33, null, 5, '15 % of 33 are 4.95'],
    [34, null, 6, '15 % of 34 are 5.1'],
    [60, 5_000, 9, '15 % of 60 are 9'],
    [61, null, 10, '15 % of 61 are 9.15'],
    [100, null, 15, 'whole'],
    [101, null, 16, '15 % of 101 are 15.15'],
    [326, null, 49, '15 % of 326 are 48.9'],
    [5_000, null, 750, 'whole'],
  ])('a headcount of %i, mean %p hundredths: %i (%s)', (monthEnd, mean, limit) => expect(internLimit(people(monthEnd, mean))).toBe(limit));

  // By hand: the order sets a figure within 5 people and 20 %; it never lowers the common limit.
  it.each<[number, PfmpOrderLimits | null, number, string]>([
    [10, { smallLimit: 4, percent: 20 }, 4, 'a lower figure of the order'],
    [10, { smallLimit: 3, percent: 20 }, 3, 'an order that changes nothing here'],
    [10, { smallLimit: 0, percent: 0 }, 3, 'an order of nothing: never below the common limit'],
    [27, { smallLimit: 4, percent: 20 }, 5, 'the common limit of 27 people is 5 already'],
    [29, { smallLimit: 5, percent: 20 }, 5, '29 is below 30; 15 % of 29 are 4.35'],
    [30, { smallLimit: 5, percent: 20 }, 6, '20 % of 30'],
    [30, { smallLimit: 5, percent: 18 }, 6, '18 % of 30 are 5.4'],
    [50, { smallLimit: 5, percent: 18 }, 9, '18 % of 50'],
    [50, { smallLimit: 5, percent: 15 }, 8, '15 % of 50 are 7.5'],
    [30, null, 5, 'no order: 15 % of 30 are 4.5'],
  ])('for PFMP, a headcount of %i under %p: %i (%s)', (monthEnd, order, limit) => expect(pfmpLimit(people(monthEnd), order)).toBe(limit));

  it('never falls when the headcount rises, nor under an order', () => {
    const count = fc.nat({ max: 20_000 });
    const order = fc.record({ smallLimit: fc.integer({ min: 3, max: 5 }), percent: fc.integer({ min: 15, max: 20 }) });
    fc.assert(
      fc.property(count, fc.nat({ max: 500 }), order, (before, more, limits) => {
        expect(internLimit(people(before + more))).toBeGreaterThanOrEqual(internLimit(people(before)));
        expect(pfmpLimit(people(before + more), limits)).toBeGreaterThanOrEqual(pfmpLimit(people(before), limits));
        expect(pfmpLimit(people(before), limits)).toBeGreaterThanOrEqual(internLimit(people(before)));
      }),
    );
  });
});
