import { describe, expect, it } from '@jest/globals';
import { isAtNight, nightStartsAt } from './night.js';

const DAY = '2027-01-18';
const HOUR = 60;

describe('the night (L3122-2, L3122-20, L3163-1)', () => {
  it.each([
    ['15, the eve of the birthday', '2011-01-19', 20],
    ['16 today', '2011-01-18', 22],
    ['17, the eve of the birthday', '2009-01-19', 22],
    ['18 today', '2009-01-18', 21],
    ['an age that is not known', null, 21],
  ])('%s: from %s', (_case, birthDate, hour) => {
    expect(nightStartsAt(birthDate, DAY)).toBe(hour * HOUR);
    const until = (to: number) => isAtNight({ day: DAY, spans: [{ from: 12 * HOUR, to }] }, birthDate);
    expect([until(hour * HOUR), until(hour * HOUR + 1)]).toEqual([false, true]);
    const since = (from: number) => isAtNight({ day: DAY, spans: [{ from, to: 10 * HOUR }] }, birthDate);
    expect([since(6 * HOUR), since(6 * HOUR - 1)]).toEqual([false, true]);
  });
});
