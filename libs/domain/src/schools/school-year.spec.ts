import { describe, expect, it } from '@jest/globals';
import { daysOfSchoolYear, schoolYearAt, schoolYearWords } from './school-year.js';

describe('a school year', () => {
  it.each([
    ['2026-08-31', 2025],
    ['2026-09-01', 2026],
    ['2027-01-15', 2026],
  ])('on %s is %s', (day, year) => expect(schoolYearAt(day)).toBe(year));

  it('goes from September to August, and is written with both years', () => {
    expect(daysOfSchoolYear(2026)).toEqual({ from: '2026-09-01', to: '2027-08-31' });
    expect(schoolYearWords(2026)).toBe('2026-2027');
  });
});
