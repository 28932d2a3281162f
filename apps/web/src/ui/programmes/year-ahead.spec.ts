import { describe, expect, it } from '@jest/globals';
import { monthsAhead, placeInYear } from './year-ahead.js';

const MONTHS = monthsAhead('2026-11-28');

describe('the year ahead', () => {
  it('has twelve months, from that of today', () => {
    expect([MONTHS.length, MONTHS[0], MONTHS[1], MONTHS[2], MONTHS[11]]).toEqual([12, '2026-11', '2026-12', '2027-01', '2027-10']);
  });

  it.each([
    ['a whole month', '2027-01-01', '2027-01-31', (2 / 12) * 100, (1 / 12) * 100],
    ['what began before, from today’s month on', '2026-09-01', '2026-11-30', 0, (1 / 12) * 100],
    ['what ends after, until the last month', '2027-10-01', '2028-06-30', (11 / 12) * 100, (1 / 12) * 100],
  ])('shows %s', (_name, from, to, left, width) => {
    const place = placeInYear(from, to, MONTHS);
    expect(place?.left).toBeCloseTo(left);
    expect(place?.width).toBeCloseTo(width);
  });

  it('shows nothing of days outside of it', () => {
    expect(placeInYear('2026-09-01', '2026-10-31', MONTHS)).toBeNull();
    expect(placeInYear('2027-11-02', '2027-12-31', MONTHS)).toBeNull();
  });
});
