import { describe, expect, it } from '@jest/globals';
import { daysLate, daysUntil, periodsAhead } from './period-ahead.js';

const WINTER = { startOn: '2027-01-11', endOn: '2027-03-05' };
const SPRING = { startOn: '2027-05-10', endOn: '2027-06-18' };

describe('the periods ahead', () => {
  it.each([
    ['2026-12-01', [WINTER, SPRING]],
    ['2027-03-05', [WINTER, SPRING]],
    ['2027-03-06', [SPRING]],
    ['2027-06-19', []],
  ])('on %s are those that are not over, in the order of time', (today, periods) =>
    expect(periodsAhead([SPRING, WINTER], today)).toEqual(periods),
  );

  it('are counted in days', () => {
    expect(daysUntil(WINTER, '2026-12-07')).toBe(35);
    expect(daysUntil(WINTER, '2027-01-11')).toBe(0);
  });

  it('make late who has no place once it runs, and no other', () => {
    expect(daysLate(false, WINTER, '2027-01-14')).toBe(3);
    expect([daysLate(true, WINTER, '2027-01-14'), daysLate(false, WINTER, '2027-01-10'), daysLate(false, null, '2027-01-14')]).toEqual([
      0, 0, 0,
    ]);
  });
});
