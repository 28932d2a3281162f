import { describe, expect, it } from '@jest/globals';
import { outOf100, pointsOf100 } from './points-of-100.js';

const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe('the points of a match, out of 100', () => {
  const side = [
    { points: 3684, possible: 3684 },
    { points: 1300, possible: 2632 },
    { points: 1127, possible: 2105 },
    { points: 1579, possible: 1579 },
  ];

  it('sum to the score of the side as it is shown', () => {
    const shown = pointsOf100(side);
    expect(total(shown.map(({ won }) => won))).toBe(outOf100(7690));
    expect(total(shown.map(({ max }) => max))).toBe(100);
  });

  it('never go over what the criterion can give', () => {
    expect(pointsOf100(side).filter(({ won, max }) => won > max)).toEqual([]);
    expect(
      pointsOf100([
        { points: 3350, possible: 3350 },
        { points: 3350, possible: 3350 },
        { points: 3300, possible: 3300 },
      ]),
    ).toEqual([
      { won: 34, max: 34 },
      { won: 33, max: 33 },
      { won: 33, max: 33 },
    ]);
  });

  it('are nothing for a side without criteria', () => {
    expect(pointsOf100([])).toEqual([]);
  });

  it('stay even when every criterion ends on the same remainder', () => {
    const shown = pointsOf100(Array.from({ length: 4 }, () => ({ points: 1250, possible: 2500 })));
    expect(total(shown.map(({ won }) => won))).toBe(50);
    expect(shown.every(({ won, max }) => won <= max)).toBe(true);
  });
});
