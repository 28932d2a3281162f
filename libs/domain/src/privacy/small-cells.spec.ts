import { describe, expect, it } from '@jest/globals';
import { hideSmallCells, shownCount } from './small-cells.js';

describe('counts of few people', () => {
  it('are shown from five on', () => {
    expect([0, 1, 4, 5, 12].map(shownCount)).toEqual([null, null, null, 5, 12]);
  });

  it('stay as they are where none is small', () => {
    expect(hideSmallCells([7, 5, 30])).toEqual([7, 5, 30]);
  });

  it('are not found again by taking the others from the total', () => {
    expect(hideSmallCells([3, 9, 30])).toEqual([null, null, 30]);
    expect(hideSmallCells([1, 2, 30, 8])).toEqual([null, null, 30, null]);
    expect(hideSmallCells([2, 4, 30])).toEqual([null, null, 30]);
    expect(hideSmallCells([1, 4, 30])).toEqual([null, null, 30]);
    expect(hideSmallCells([3])).toEqual([null]);
  });
});
