import { describe, expect, it } from '@jest/globals';
import { hourInParis } from './hour-in-paris.js';

describe('an hour of the morning in Paris', () => {
  it.each([
    ['2026-11-25', '2026-11-25T07:00:00.000Z'],
    ['2026-07-14', '2026-07-14T06:00:00.000Z'],
    ['2026-10-24', '2026-10-24T06:00:00.000Z'],
    ['2026-10-25', '2026-10-25T07:00:00.000Z'],
    ['2027-03-27', '2027-03-27T07:00:00.000Z'],
    ['2027-03-28', '2027-03-28T06:00:00.000Z'],
  ])('eight on %s is %s', (day, instant) => {
    expect(hourInParis(day, 8).toISOString()).toBe(instant);
  });
});
