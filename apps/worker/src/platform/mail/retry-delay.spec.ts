import { describe, expect, it } from '@jest/globals';
import { HORIZON_HOURS, retryDelayMs } from './retry-delay.js';

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

  it('is tried about two hundred times in the 48 hours that the server may say "later"', () => {
    let [attempt, ageMs] = [1, 0];
    while (ageMs < HORIZON_HOURS * 3_600_000) {
      ageMs += retryDelayMs(attempt, 0.5);
      attempt += 1;
    }
    expect(attempt).toBeGreaterThan(200);
    expect(attempt).toBeLessThan(250);
  });
});
