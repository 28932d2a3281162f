import { describe, expect, it } from '@jest/globals';
import { instantInParis, timeInParis } from './paris-time.js';

describe('an hour on clocks in Paris', () => {
  it.each([
    ['2027-01-15', '10:00', '2027-01-15T09:00:00.000Z'],
    ['2027-07-15', '10:00', '2027-07-15T08:00:00.000Z'],
    ['2027-01-15', '00:15', '2027-01-14T23:15:00.000Z'],
    ['2027-07-15', '00:15', '2027-07-14T22:15:00.000Z'],
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (day, time, instant) => {
    expect(instantInParis(day, time).toISOString()).toBe(instant);
  });

  it('is read back as it was set, but for the hour that spring skips', () => {
    for (const day of ['2027-01-15', '2027-03-28', '2027-07-15', '2026-10-25']) {
      for (let hour = 0; hour < 24; hour++) {
        const time = `${String(hour).padStart(2, '0')}:45`;
        if (day === '2027-03-28' && hour === 2) continue;
        expect(timeInParis(instantInParis(day, time))).toBe(time);
      }
    }
    expect(timeInParis(instantInParis('2027-03-28', '02:45'))).toBe('03:45');
  });
});
