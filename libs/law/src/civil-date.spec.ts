import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, eachDay, isCivilDate, plainDate, weekday } from './civil-date.js';

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

  const anyDay = fc.integer({ min: 0, max: 109_571 }).map((days) => plainDate('1900-01-01').add({ days }));
  it('is counted as Temporal counts it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
        const later = day.add({ days });
        expect([addDays(day.toString(), days), weekday(day.toString())]).toEqual([later.toString(), day.dayOfWeek]);
        if (later.year >= 1900 && later.year < 2200) expect(daysBetween(day.toString(), later.toString())).toBe(days);
      }),
    );
    expect([...eachDay('2028-02-28', '2028-03-01')]).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect([...eachDay('2028-03-01', '2028-02-28')]).toEqual([]);
  });
});
