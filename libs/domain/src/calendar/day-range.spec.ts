import { describe, expect, it } from '@jest/globals';
import { overlaps } from './day-range.js';

const JANUARY = { startOn: '2027-01-04', endOn: '2027-01-29' };
const FROM_MARCH = { startOn: '2027-03-01', endOn: null };

describe('the days of two posts', () => {
  it.each([
    ['on the last day of the other', JANUARY, { startOn: '2027-01-29', endOn: '2027-02-26' }, true],
    ['on the day after', JANUARY, { startOn: '2027-01-30', endOn: '2027-02-26' }, false],
    ['inside the other', JANUARY, { startOn: '2027-01-11', endOn: '2027-01-15' }, true],
    ['after the start of a job without end', FROM_MARCH, { startOn: '2029-01-01', endOn: '2029-01-05' }, true],
    ['before the start of a job without end', FROM_MARCH, JANUARY, false],
    ['both without end', FROM_MARCH, { startOn: '2030-01-01', endOn: null }, true],
  ] as const)('%s', (_when, one, other, isShared) => {
    expect(overlaps(one, other)).toBe(isShared);
    expect(overlaps(other, one)).toBe(isShared);
  });
});
