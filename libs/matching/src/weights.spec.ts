import { describe, expect, it } from '@jest/globals';
import { POST_CRITERIA, STUDENT_CRITERIA } from './criteria/criteria.js';
import { WEIGHTS, WEIGHTS_HISTORY, type Weight } from './weights.js';

const points = (weights: Readonly<Record<string, Weight>>) => Object.values(weights).map((weight) => weight.points);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const names = (criteria: readonly { name: string }[]) => criteria.map(({ name }) => name);

describe('the weights', () => {
  it('sum to 10,000 on each side, what languages take from skills counted once', () => {
    expect(sum(points(WEIGHTS.u))).toBe(10_000);
    expect(sum(points(WEIGHTS.e)) - WEIGHTS.e.languages.points).toBe(10_000);
    expect(WEIGHTS.e.languages.takenFrom).toBe('skills');
  });

  it('belong each to a criterion', () => {
    expect(Object.keys(WEIGHTS.u)).toEqual(names(STUDENT_CRITERIA));
    expect(Object.keys(WEIGHTS.e)).toEqual(names(POST_CRITERIA));
  });

  it('are listed heaviest first', () => {
    for (const values of [points(WEIGHTS.u), points(WEIGHTS.e)]) {
      expect(values).toEqual([...values].sort((one, other) => other - one));
    }
  });

  it('say each why, in both languages', () => {
    for (const { reason } of [...Object.values(WEIGHTS.u), ...Object.values(WEIGHTS.e)]) {
      expect(reason.fr.length).toBeGreaterThan(30);
      expect(reason.en.length).toBeGreaterThan(30);
    }
  });

  it('are the newest of their history, whose days only go back', () => {
    expect(WEIGHTS_HISTORY[0]?.version).toBe(WEIGHTS.version);
    const days = WEIGHTS_HISTORY.map(({ since }) => since);
    expect(days).toEqual([...days].sort().reverse());
  });
});
