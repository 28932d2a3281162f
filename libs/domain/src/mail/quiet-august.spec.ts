import { describe, expect, it } from '@jest/globals';
import { quietUntil } from './quiet-august.js';

const until = (instant: string) => quietUntil(new Date(instant))?.toISOString() ?? null;

describe('quiet August', () => {
  it('begins with the month, by the calendar of Paris', () => {
    expect(until('2027-07-31T21:59:59Z')).toBeNull();
    expect(until('2027-07-31T22:00:00Z')).toBe('2027-09-01T06:00:00.000Z');
  });

  it('ends with it: from midnight on nudges leave as they come', () => {
    expect(until('2027-08-31T21:59:59Z')).toBe('2027-09-01T06:00:00.000Z');
    expect(until('2027-08-31T22:00:00Z')).toBeNull();
    expect(until('2027-09-01T05:00:00Z')).toBeNull();
  });

  it('is that of each year, and no other month', () => {
    expect(until('2026-08-15T12:00:00Z')).toBe('2026-09-01T06:00:00.000Z');
    const others = ['01', '02', '03', '04', '05', '06', '07', '09', '10', '11', '12'];
    expect(others.map((month) => until(`2027-${month}-15T12:00:00Z`)).filter((one) => one !== null)).toEqual([]);
  });
});
