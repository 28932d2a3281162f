import { describe, expect, it } from '@jest/globals';
import { dayInParis } from './civil-date.js';

describe('a civil date', () => {
  it('is the day read in Paris, on both sides of midnight', () => {
    expect(dayInParis(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23');
    expect(dayInParis(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24');
    expect(dayInParis(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });
});
