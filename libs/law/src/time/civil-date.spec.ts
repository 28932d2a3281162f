import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, ageOn, daysBetween, eachDay, firstOfMonth, isCivilDate, lastOfMonth, weekday } from './civil-date.js';

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

  const anyDay = fc.integer({ min: 0, max: 109_571 }).map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }));
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

  it('has after months the day of the same number, or the last of a shorter month, as Temporal has', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3_600, max: 3_600 }), (day, months) => {
        expect(addMonths(day.toString(), months)).toBe(day.add({ months }).toString());
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 1, '2027-03-28'],
    ['2026-03-15', -3, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s (Code de procédure civile, art. 641)', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('knows the first and the last day of its month', () => {
    expect([firstOfMonth('2028-02-10'), lastOfMonth('2028-02-10'), lastOfMonth('2026-12-31')]).toEqual([
      '2028-02-01',
      '2028-02-29',
      '2026-12-31',
    ]);
  });

  it('is counted across the nights when clocks change', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  });

  it.each([
    ['2008-11-24', '2026-11-23', 17],
    ['2008-11-24', '2026-11-24', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('born %s, the age on %s is %i', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });
});
