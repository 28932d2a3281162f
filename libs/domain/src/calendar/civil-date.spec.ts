import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, ageOn, dayInParis, daysBetween, isCivilDate } from './civil-date.js';

describe('a civil date', () => {
  it.each(['2026-02-30', '2026-13-01', '0000-01-01', '10000-01-01', '2026-1-1', '2026-W53', '', null, 20260101, '2026-02-29'])(
    'refuses %s',
    (value) => {
      expect(isCivilDate(value)).toBe(false);
    },
  );

  it.each(['2028-02-29', '1996-11-25', '2026-12-31'])('knows %s', (value) => {
    expect(isCivilDate(value)).toBe(true);
  });

  it('counts days across the nights when clocks change', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  });

  it('adds and takes away the same days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -3_000, max: 3_000 }), (start, days) => {
        const day = addDays('1950-01-01', start);
        return daysBetween(day, addDays(day, days)) === days;
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', -3, '2025-12-15'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ['2008-11-24', '2026-11-23', 17],
    ['2008-11-24', '2026-11-24', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('born %s, the age on %s is %i', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });

  it('is the day read in Paris, on both sides of midnight', () => {
    expect(dayInParis(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23');
    expect(dayInParis(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24');
    expect(dayInParis(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });
});
