import { describe, expect, it } from '@jest/globals';
import { mondayOf } from '../calendar/civil-date.js';
import { EVENING, hourInParis, instantOf, lastSlot, MORNING, nextDigest, nextSlot } from './letter-slots.js';

const at = (text: string) => new Date(text);

describe('an hour in Paris', () => {
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

describe('the digests', () => {
  it('are those of the day from eight o’clock in Paris on, summer and winter', () => {
    expect(lastSlot(at('2026-11-24T06:59:59Z'), MORNING).day).toBe('2026-11-23');
    expect(lastSlot(at('2026-11-24T07:00:00Z'), MORNING).day).toBe('2026-11-24');
    expect(lastSlot(at('2026-07-01T05:59:59Z'), MORNING).day).toBe('2026-06-30');
    expect(lastSlot(at('2026-07-01T06:00:00Z'), MORNING).day).toBe('2026-07-01');
  });

  it('daily: what happens before eight o’clock is told on that day, what happens at eight on the next', () => {
    expect(nextDigest(at('2026-11-24T06:59:59Z'), 'daily').day).toBe('2026-11-24');
    expect(nextDigest(at('2026-11-24T07:00:00Z'), 'daily').day).toBe('2026-11-25');
  });

  it('weekly: on the Monday that follows, or on this one before eight o’clock', () => {
    expect(nextDigest(at('2026-11-23T06:59:59Z'), 'weekly').day).toBe('2026-11-23');
    expect(nextDigest(at('2026-11-23T07:00:00Z'), 'weekly').day).toBe('2026-11-30');
    expect(nextDigest(at('2026-11-29T22:59:59Z'), 'weekly').day).toBe('2026-11-30');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });

  it('are twenty-three and twenty-five hours apart round the nights in which the clocks change', () => {
    const hoursFrom = (instant: string) => (instantOf(nextSlot(at(instant), MORNING)).getTime() - Date.parse(instant)) / 3_600_000;
    expect(hoursFrom('2027-03-27T07:00:00Z')).toBe(23);
    expect(hoursFrom('2026-10-24T06:00:00Z')).toBe(25);
    expect(hoursFrom('2026-11-24T07:00:00Z')).toBe(24);
  });
});

describe('the evening', () => {
  it('begins at six o’clock in Paris', () => {
    expect(nextSlot(at('2026-11-24T16:59:59Z'), EVENING)).toEqual({ day: '2026-11-24', hour: 18 });
    expect(nextSlot(at('2026-11-24T17:00:00Z'), EVENING)).toEqual({ day: '2026-11-25', hour: 18 });
    expect(lastSlot(at('2026-11-24T17:00:00Z'), EVENING)).toEqual({ day: '2026-11-24', hour: 18 });
    expect(instantOf({ day: '2026-07-14', hour: 18 })).toEqual(at('2026-07-14T16:00:00Z'));
  });
});
