import { describe, expect, it } from '@jest/globals';
import { dayIn, eurosIn, hoursIn, percentIn } from './wording.js';

describe('wording', () => {
  it.each([
    [121_357, '1\u00a0213,57\u00a0€', '€1,213.57'],
    [50_410, '504,10\u00a0€', '€504.10'],
    [5, '0,05\u00a0€', '€0.05'],
    [0, '0,00\u00a0€', '€0.00'],
    [100_000_000, '1\u00a0000\u00a0000,00\u00a0€', '€1,000,000.00'],
    [-1_250, '-12,50\u00a0€', '-€12.50'],
  ])('writes %i cents in both languages', (cents, fr, en) => expect(eurosIn(cents)).toEqual({ fr, en }));

  it.each([
    ['2027-06-01', '1er\u00a0juin 2027', '1\u00a0June 2027'],
    ['2026-11-24', '24\u00a0novembre 2026', '24\u00a0November 2026'],
    ['2028-02-29', '29\u00a0février 2028', '29\u00a0February 2028'],
  ])('writes the day %s', (day, fr, en) => expect(dayIn(day)).toEqual({ fr, en }));

  it('names every month', () => {
    const days = Array.from({ length: 12 }, (_, index) => dayIn(`2026-${String(index + 1).padStart(2, '0')}-02`));
    expect(days.map(({ fr }) => fr.split('\u00a0')[1]?.replace(' 2026', ''))).toEqual(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    );
    expect(days.map(({ en }) => en.split('\u00a0')[1]?.replace(' 2026', ''))).toEqual(
      'January February March April May June July August September October November December'.split(' '),
    );
  });

  it.each([
    [53, '53\u00a0%', '53%'],
    [62.5, '62,5\u00a0%', '62.5%'],
  ])('writes %d percent', (percent, fr, en) => expect(percentIn(percent)).toEqual({ fr, en }));

  it.each([
    [2_100, '35\u00a0h', '35\u00a0h'],
    [2_345, '39\u00a0h\u00a005', '39\u00a0h\u00a005'],
    [96_420, '1\u00a0607\u00a0h', '1,607\u00a0h'],
  ])('writes %i minutes', (minutes, fr, en) => expect(hoursIn(minutes)).toEqual({ fr, en }));
});
