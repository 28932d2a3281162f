import { describe, expect, it } from '@jest/globals';
import { POST_CRITERIA, STUDENT_CRITERIA } from './criteria/criteria.js';
import { WEIGHTS } from './weights.js';

const sum = (weights: object) => Object.values(weights).reduce((total: number, weight: number) => total + weight, 0);
const names = (criteria: readonly { name: string }[]) => criteria.map(({ name }) => name);

describe('the weights', () => {
  it('sum to 10,000 on each side', () => {
    expect(sum(WEIGHTS.u)).toBe(10_000);
    expect(sum(WEIGHTS.e)).toBe(10_000);
  });

  it('belong each to a criterion, but for the wishes no fact tells yet', () => {
    expect(Object.keys(WEIGHTS.u)).toEqual([...names(STUDENT_CRITERIA), 'wishes']);
    expect(Object.keys(WEIGHTS.e)).toEqual(names(POST_CRITERIA));
  });

  it('are listed heaviest first', () => {
    for (const weights of [WEIGHTS.u, WEIGHTS.e]) {
      const values: number[] = Object.values(weights);
      expect(values).toEqual([...values].sort((one, other) => other - one));
    }
  });
});
