import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, mondayOf, weekday } from './civil-date.js';
import { civilWeeks, sundayOf } from './civil-week.js';

describe('civil-week: from Monday to Sunday (R124-10)', () => {
  // Read from the calendar: 5 October 2026 is a Monday, 1 January 2027 a Friday, 29 February 2028 a Tuesday.
  it.each([
    ['a Monday', '2026-10-05', '2026-10-05', '2026-10-11'],
    ['the Sunday of that week', '2026-10-11', '2026-10-05', '2026-10-11'],
    ['the Monday after', '2026-10-12', '2026-10-12', '2026-10-18'],
    ['New Year’s Day 2027', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['29 February 2028', '2028-02-29', '2028-02-28', '2028-03-05'],
    ['1 March 2027, a Monday', '2027-03-01', '2027-03-01', '2027-03-07'],
    ['1 January 2023, a Sunday', '2023-01-01', '2022-12-26', '2023-01-01'],
  ])('%s, %s: from %s to %s', (_case, day, monday, sunday) => {
    expect(mondayOf(day)).toBe(monday);
    expect(sundayOf(monday)).toBe(sunday);
  });

  it.each<[string, string, string, string[]]>([
    ['one day', '2026-10-07', '2026-10-07', ['2026-10-05']],
    ['Sunday to Monday: two weeks', '2026-10-11', '2026-10-12', ['2026-10-05', '2026-10-12']],
    ['over New Year', '2026-12-31', '2027-01-04', ['2026-12-28', '2027-01-04']],
    ['an end before its start', '2026-10-12', '2026-10-11', []],
  ])('%s', (_case, from, to, mondays) => expect(civilWeeks(from, to)).toEqual(mondays));

  it('each week begins on a Monday and holds its day', () => {
    fc.assert(
      fc.property(fc.nat(2_500), (days) => {
        const day = addDays('2023-01-01', days);
        const monday = mondayOf(day);
        expect(weekday(monday)).toBe(1);
        expect(monday <= day && day <= sundayOf(monday)).toBe(true);
      }),
    );
  });
});
