import { describe, expect, it } from '@jest/globals';
import { daysOfSchoolYear, schoolYearAt, schoolYearWords } from './civil-date.js';
import { FULL_TIME_WEEK } from './presence.js';
import { schoolHolidaysIn, ZONE_B } from './school-holidays.js';
import { minutesBySchoolYear } from './school-year.js';

describe('the school year', () => {
  // From 1 September to 31 August.
  it.each([
    ['2026-08-31', 2025],
    ['2026-09-01', 2026],
    ['2027-01-01', 2026],
    ['2024-02-29', 2023],
    ['2023-12-31', 2023],
  ])('of %s is %s', (day, year) => expect(schoolYearAt(day)).toBe(year));

  it('goes from September to August, and is written with both years', () => {
    expect(daysOfSchoolYear(2026)).toEqual({ from: '2026-09-01', to: '2027-08-31' });
    expect(schoolYearWords(2026)).toBe('2026-2027');
  });

  it('parts one internship 2026-07-06 to 2026-09-25: 280 h before and 133 h after 1 September', () => {
    const years = minutesBySchoolYear({ from: '2026-07-06', to: '2026-09-25', week: FULL_TIME_WEEK });
    expect([...years]).toEqual([
      [2025, 280 * 60],
      [2026, 133 * 60],
    ]);
  });
});

describe('the holidays of the schools of zone B (school-holidays)', () => {
  it.each([
    ['autumn 2025', '2025-10-20', '2025-10-24', '2025-10-18', '2025-11-02'],
    ['winter 2026', '2026-02-20', '2026-02-20', '2026-02-14', '2026-03-01'],
    ['spring 2026', '2026-04-26', '2026-04-30', '2026-04-11', '2026-04-26'],
  ])('are confirmed for %s', (_case, from, to, first, last) => {
    expect(schoolHolidaysIn({ from, to })).toEqual({ holidays: [expect.objectContaining({ from: first, to: last })], isKnown: true });
  });

  it.each([
    ['2026-10-20', '2026-10-17', '2026-11-01'],
    ['2027-01-03', '2026-12-19', '2027-01-03'],
    ['2027-05-02', '2027-04-17', '2027-05-02'],
  ])('are said to be unconfirmed around %s', (day, from, to) => {
    const found = schoolHolidaysIn({ from: day, to: day });
    expect(found.holidays).toMatchObject([{ from, to, isConfirmed: false }]);
    expect(found.doubt?.fr).toContain('à confirmer');
  });

  it('are none on a day of class, and unknown after the table', () => {
    expect(schoolHolidaysIn({ from: '2026-11-24', to: '2026-11-24' })).toEqual({ holidays: [], isKnown: true });
    expect(schoolHolidaysIn({ from: '2027-10-20', to: '2027-10-20' })).toEqual({ holidays: [], isKnown: false });
  });

  it('follow each other', () => {
    for (const [at, holiday] of ZONE_B.entries()) {
      expect(holiday.from <= holiday.to).toBe(true);
      expect(holiday.from > (ZONE_B[at - 1]?.to ?? '')).toBe(true);
    }
  });
});
