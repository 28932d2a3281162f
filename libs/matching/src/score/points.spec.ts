import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { largestRemainder, shareOut } from './points.js';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the largest remainder', () => {
  it('gives what the roundings leave to the largest remainders', () => {
    // 3,684.2  2,631.6  2,105.3  1,578.9: two points are left, for .9 and .6
    expect(shareOut(10_000, [3_500, 2_500, 2_000, 1_500])).toEqual([3_684, 2_632, 2_105, 1_579]);
  });

  it('gives to the first of equals', () => expect(shareOut(10_000, [1, 1, 1])).toEqual([3_334, 3_333, 3_333]));

  it('rounds parts whose sum is known', () => expect(largestRemainder([15, 15, 20], 10, 5)).toEqual([2, 1, 2]));

  it('leaves whole parts alone', () => expect(shareOut(10_000, [45, 25, 20, 10])).toEqual([4_500, 2_500, 2_000, 1_000]));

  it('sums exactly to the total, and moves no part by a whole point', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(weights, fc.nat(10_000), (shares, total) => {
        const parts = shareOut(total, shares);
        expect(sum(parts)).toBe(total);
        for (const [index, part] of parts.entries()) {
          expect(Math.abs(part - ((shares[index] ?? 0) * total) / sum(shares))).toBeLessThan(1);
        }
      }),
    );
  });
});
