import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weekday } from './civil-date.js';
import { easterOf, holidaysOf, isHoliday } from './holidays.js';

describe('Easter (holidays)', () => {
  // Printed tables of Easter; 1954 and 1981 are the two exceptions of Gauss's rule, 2285 and 2038 the earliest and latest days.
  it.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %i is on %s', (year, day) => expect(easterOf(year)).toBe(day));

  it('is a Sunday from 22 March to 25 April, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 2999 }), (year) => {
        const day = easterOf(year);
        expect(weekday(day)).toBe(7);
        expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('the legal holidays (L3133-1)', () => {
  // The list of the ministry for 2026, in order.
  it('of 2026 are eleven', () => {
    expect(holidaysOf(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each([
    [2027, '2027-03-29', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-17', '2028-05-25', '2028-06-05'],
  ])('of %i move with Easter to %s, %s and %s', (year, ...days) => {
    const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
    expect(holidaysOf(year).filter((day) => !fixed.includes(day.slice(5)))).toEqual(days);
  });

  // Read on a calendar. Good Friday and 26 December are holidays in Alsace-Moselle alone.
  it.each([
    ['2024-05-09', true, 'Ascension'],
    ['2024-05-20', true, 'Whit Monday'],
    ['2025-04-21', true, 'Easter Monday'],
    ['2025-04-18', false, 'Good Friday'],
    ['2025-12-26', false, 'the day after Christmas'],
    ['2026-04-05', false, 'Easter Sunday itself'],
    ['2026-11-11', true, 'Armistice'],
    ['2028-02-29', false, 'a leap day'],
  ])('%s: %s (%s)', (day, expected) => expect(isHoliday(day)).toBe(expected));

  it('may meet: Ascension on 1 May in 2008', () => expect(new Set(holidaysOf(2008)).size).toBe(10));

  it('are eleven days in order in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2099 }), (year) => {
        const days = holidaysOf(year);
        expect(days).toHaveLength(11);
        expect([...days].sort()).toEqual(days);
      }),
    );
  });
});
