import { describe, expect, it } from '@jest/globals';
import { CountedFull } from './counted-full.js';

describe('a search that found a thousand offers or more', () => {
  it('is not counted again for a minute', () => {
    let now = 0;
    const full = new CountedFull(() => now);
    full.add('chimie');
    now = 59_999;
    expect([full.has('chimie'), full.has('verrerie')]).toEqual([true, false]);
    now = 60_000;
    expect(full.has('chimie')).toBe(false);
  });

  it('leaves when two thousand others came', () => {
    const full = new CountedFull(() => 0);
    for (let one = 0; one <= 2_000; one += 1) full.add(`search ${one}`);
    expect([full.has('search 0'), full.has('search 1'), full.has('search 2000')]).toEqual([false, true, true]);
  });
});
