import { describe, expect, it } from '@jest/globals';
import { isHopeless, retryDelayMs } from './retry-delay.js';

describe('a letter that could not be sent', () => {
  it('is tried again after 10 s, then after twice as long each time', () => {
    expect([1, 2, 3, 4].map((attempt) => retryDelayMs(attempt, 1))).toEqual([10_000, 20_000, 40_000, 80_000]);
  });

  it('never rests more than 15 minutes', () => {
    expect(retryDelayMs(8, 1)).toBe(900_000);
    expect(retryDelayMs(29, 1)).toBe(900_000);
  });

  it('rests up to a quarter less, so that letters do not come back all at once', () => {
    expect(retryDelayMs(1, 0)).toBe(7_500);
    expect(retryDelayMs(29, 0)).toBe(675_000);
  });

  it('is given up after 48 hours, or 250 tries', () => {
    expect(isHopeless({ attempt: 249, ageHours: 47 })).toBe(false);
    expect(isHopeless({ attempt: 2, ageHours: 48 })).toBe(true);
    expect(isHopeless({ attempt: 250, ageHours: 1 })).toBe(true);
  });

  it('outlives a mail server that is away for 47 hours, and dies of age rather than of tries', () => {
    const HOUR_MS = 3_600_000;
    let [attempt, ageMs] = [1, 0];
    while (!isHopeless({ attempt, ageHours: ageMs / HOUR_MS })) {
      ageMs += retryDelayMs(attempt, 0.5);
      attempt += 1;
    }
    expect(ageMs / HOUR_MS).toBeGreaterThanOrEqual(48);
    expect(ageMs / HOUR_MS).toBeLessThan(48.25);
  });
});
