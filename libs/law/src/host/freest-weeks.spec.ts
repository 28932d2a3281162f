import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../time/civil-date.js';
import { freestWeeks } from './freest-weeks.js';

/** Weeks from Monday 2027-01-04. */
const weeks = (...free: number[]) => free.map((one, at) => ({ week: addDays('2027-01-04', at * 7), free: one }));
const frees = (list: { free: number }[]) => list.map(({ free }) => free);

describe('freest-weeks of an offer', () => {
  // By hand: windows of two weeks, one for each Monday on which it may begin.
  it.each<[string, number[], string, string, number, number[]]>([
    ['one possible start', [2, 1, 3], '2027-01-04', '2027-01-04', 2, [2, 1]],
    ['the later start has more room', [2, 1, 3, 3], '2027-01-04', '2027-01-18', 2, [3, 3]],
    ['a tie keeps the earliest', [2, 2, 2], '2027-01-04', '2027-01-11', 2, [2, 2]],
    ['all full', [0, 0, 0], '2027-01-04', '2027-01-11', 2, [0, 0]],
    ['from a Wednesday, three weeks are touched', [1, 2, 3], '2027-01-06', '2027-01-06', 2, [1, 2, 3]],
  ])('%s: %p', (_case, free, from, to, duration, expected) => {
    expect(frees(freestWeeks(weeks(...free), from, to, duration))).toEqual(expected);
  });

  it('never leaves less room when more starts are possible', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 12, maxLength: 12 }), fc.nat({ max: 5 }), (free, more) => {
        const room = (startTo: string) => Math.min(...frees(freestWeeks(weeks(...free), '2027-01-04', startTo, 3)));
        expect(room(addDays('2027-01-04', (more + 1) * 7))).toBeGreaterThanOrEqual(room(addDays('2027-01-04', more * 7)));
      }),
    );
  });
});
