import { describe, expect, it } from '@jest/globals';
import { isCivilDate } from './civil-date.js';

describe('a civil date', () => {
  it.each([
    ['2027', 28],
    ['2028', 29],
    ['1900', 28],
    ['2000', 29],
    ['2100', 28],
  ])('has in the year %s a February of %i days', (year, days) => {
    expect([isCivilDate(`${year}-02-${days}`), isCivilDate(`${year}-02-${days + 1}`)]).toEqual([true, false]);
  });

  it.each([
    ['01', 31],
    ['03', 31],
    ['04', 30],
    ['05', 31],
    ['06', 30],
    ['07', 31],
    ['08', 31],
    ['09', 30],
    ['10', 31],
    ['11', 30],
    ['12', 31],
  ])('has in the month %s %i days', (month, days) => {
    expect([isCivilDate(`2026-${month}-${days}`), isCivilDate(`2026-${month}-${days + 1}`)]).toEqual([true, false]);
  });

  it.each(['1899-12-31', '2200-01-01', '2026-00-10', '2026-13-10', '2026-01-00', '2026-1-01', '2026-01-01T00:00', 20_260_101, null])(
    'is not %p',
    (value) => expect(isCivilDate(value)).toBe(false),
  );
});
