import { describe, expect, it } from '@jest/globals';
import {
  clockWords,
  compactDay,
  compactMonth,
  dayName,
  durationWords,
  hourWords,
  instantWords,
  longDay,
  mediumDay,
  monthWords,
  shortDay,
  shortMonth,
  weekday,
} from './day-words.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const DAY = '2025-02-03';

describe('a day, a month, an hour', () => {
  it.each([
    [longDay(DAY, 'fr'), 'lundi 3 février 2025'],
    [longDay(DAY, 'en'), 'Monday 3 February 2025'],
    [mediumDay(DAY, 'fr'), '3 février 2025'],
    [mediumDay(DAY, 'en'), '3 February 2025'],
    [shortDay(DAY, 'fr'), '3 février'],
    [shortDay(DAY, 'en'), '3 February'],
    [weekday(DAY, 'fr'), 'lundi 3'],
    [dayName(1, 'fr'), 'lundi'],
    [dayName(7, 'en'), 'Sunday'],
    [plain(clockWords(480, 'fr')), '8 h'],
    [plain(clockWords(510, 'fr')), '8 h 30'],
    [clockWords(510, 'en'), '8:30'],
    [clockWords(1_470, 'en'), '0:30'],
    [weekday(DAY, 'en'), 'Monday 3'],
    [compactDay('2026-11-10', 'fr'), 'mar. 10 nov.'],
    [compactDay('2026-11-10', 'en'), 'Tue 10 Nov'],
    [compactMonth(DAY, 'fr'), 'févr. 2025'],
    [shortMonth(DAY, 'fr'), 'févr.'],
    [monthWords('2025-02', 'fr'), 'février 2025'],
    [monthWords('2025-02', 'en'), 'February 2025'],
    [longDay('2027-02-01', 'fr'), 'lundi 1er février 2027'],
    [shortDay('2027-02-21', 'fr'), '21 février'],
    [shortDay('2027-02-01', 'en'), '1 February'],
  ])('is written "%s"', (words, expected) => expect(words).toBe(expected));

  it.each([
    ['2027-01-15T13:30:00Z', '14 h 30', '14:30'],
    ['2027-01-15T13:00:00Z', '14 h', '14:00'],
    ['2027-07-15T07:05:00Z', '9 h 05', '09:05'],
    ['2027-01-14T23:00:00Z', '0 h', '00:00'],
  ])('by the clocks of Paris, %s is %s', (instant, fr, en) => {
    expect([plain(hourWords(new Date(instant), 'fr')), hourWords(new Date(instant), 'en')]).toEqual([fr, en]);
  });

  it.each([
    [2_100, '35 h'],
    [2_250, '37 h 30'],
    [2_105, '35 h 05'],
    [45, '0 h 45'],
  ])('a length of %d minutes is written "%s"', (minutes, expected) => expect(plain(durationWords(minutes))).toBe(expected));

  it('tells an instant by both', () => {
    expect(plain(instantWords(new Date('2025-02-03T13:30:00Z'), 'fr'))).toBe('lundi 3 février 2025 à 14 h 30');
    expect(instantWords(new Date('2025-02-03T13:30:00Z'), 'en')).toBe('Monday 3 February 2025 at 14:30');
    expect(plain(instantWords(new Date('2025-02-02T23:30:00Z'), 'fr'))).toBe('lundi 3 février 2025 à 0 h 30');
  });
});
