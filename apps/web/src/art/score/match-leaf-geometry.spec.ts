import { describe, expect, it } from '@jest/globals';
import { halfPath, LEAF_HEIGHT, LEAF_WIDTH, ruleHeights, threads, veins } from './match-leaf-geometry.js';

const five = [35, 25, 20, 15, 5].map((max) => ({ won: max, max }));

describe('the opened leaf', () => {
  it('ends each vein on the rule under its label', () => {
    expect(ruleHeights(5)).toEqual([61.5, 157.5, 253.5, 349.5, 445.5]);
    expect(veins(-1, five).map((vein) => vein.endY)).toEqual(ruleHeights(5));
  });

  it('fills a vein in proportion to the points won', () => {
    const [full, part, none] = veins(1, [
      { won: 45, max: 45 },
      { won: 5, max: 20 },
      { won: 0, max: 10 },
    ]);
    expect(full?.filled).toBeCloseTo(full?.length ?? Number.NaN);
    expect((part?.filled ?? 0) / (part?.length ?? 1)).toBeCloseTo(0.25);
    expect(none?.filled).toBe(0);
  });

  it('draws a heavier criterion with a wider vein, never under 1.8', () => {
    const widths = veins(1, [
      { won: 1, max: 45 },
      { won: 1, max: 10 },
      { won: 1, max: 1 },
    ]).map((vein) => vein.width);
    expect(widths[0]).toBeCloseTo(8.72, 2);
    expect(widths[2]).toBe(1.8);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });

  it('is the same on both sides of the midrib', () => {
    const left = veins(-1, five).map((vein) => LEAF_WIDTH - vein.endX);
    const right = veins(1, five).map((vein) => vein.endX);
    left.forEach((x, i) => {
      expect(x).toBeCloseTo(right[i] ?? Number.NaN, 5);
    });
  });

  it('stays inside its box for one to eight criteria', () => {
    for (let count = 1; count <= 8; count++) {
      const numbers = (halfPath(1) + threads(1, count)).match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      expect(Math.max(...numbers)).toBeLessThanOrEqual(LEAF_HEIGHT);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    }
  });
});
