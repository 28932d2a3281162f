import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './civil-date.js';
import { addWorkingDays, isWorkingDay, MONDAY_TO_SATURDAY, workingDays } from './working-days.js';

describe('working days', () => {
  // Counted on a calendar: weekdays less the holidays that fall on one.
  it.each([
    ['May 2023, four holidays', '2023-05-01', '2023-05-31', 19],
    ['February of a leap year', '2024-02-01', '2024-02-29', 21],
    ['January 2025', '2025-01-01', '2025-01-31', 22],
    ['May 2026, four holidays on weekdays', '2026-05-01', '2026-05-31', 17],
    ['July 2026', '2026-07-01', '2026-07-31', 22],
    ['the year 2026', '2026-01-01', '2026-12-31', 252],
    ['a Saturday and a Sunday', '2026-11-28', '2026-11-29', 0],
    ['one Monday', '2026-11-23', '2026-11-23', 1],
    ['an end before the start', '2026-11-24', '2026-11-23', 0],
    ['February 2028', '2028-02-01', '2028-02-29', 21],
  ])('%s: %s to %s', (_case, from, to, count) => expect(workingDays(from, to)).toHaveLength(count));

  it.each([
    ['a closure of two weeks', '2026-08-03', '2026-08-28', [{ from: '2026-08-03', to: '2026-08-14' }], 10],
    [
      'closures that overlap count once',
      '2026-08-03',
      '2026-08-14',
      [
        { from: '2026-08-03', to: '2026-08-07' },
        { from: '2026-08-05', to: '2026-08-10' },
      ],
      4,
    ],
    ['a closure elsewhere', '2026-08-03', '2026-08-07', [{ from: '2026-09-01', to: '2026-09-30' }], 5],
  ])('%s', (_case, from, to, closures, count) => expect(workingDays(from, to, { closures })).toHaveLength(count));

  it('know a pattern of their own', () => {
    expect(workingDays('2026-11-23', '2026-11-29', { weekdays: [6, 7] })).toEqual(['2026-11-28', '2026-11-29']);
    expect(isWorkingDay('2026-11-28', { weekdays: MONDAY_TO_SATURDAY })).toBe(true);
    expect(isWorkingDay('2026-11-29', { weekdays: MONDAY_TO_SATURDAY })).toBe(false);
  });

  // Counted on a calendar, Monday to Saturday; 11 November is skipped.
  it.each([
    ['2026-09-01', 5, '2026-09-07'],
    ['2026-11-09', 5, '2026-11-16'],
    ['2026-12-24', 1, '2026-12-26'],
    ['2027-03-27', 1, '2027-03-30'],
    ['2026-11-24', 0, '2026-11-24'],
  ])('%s and %i days from Monday to Saturday: %s', (day, count, expected) => {
    expect(addWorkingDays(day, count, { weekdays: MONDAY_TO_SATURDAY })).toBe(expected);
  });

  it('of two halves are those of the whole', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2023-01-01', days));
    fc.assert(
      fc.property(fc.tuple(day, day, day), (days) => {
        const [a = '', b = '', c = ''] = [...days].sort();
        expect(workingDays(a, c)).toHaveLength(workingDays(a, b).length + workingDays(addDays(b, 1), c).length);
      }),
      { numRuns: 40 },
    );
  });
});
