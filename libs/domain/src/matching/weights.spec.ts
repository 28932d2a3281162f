import { describe, expect, it } from '@jest/globals';
import { areSameWeights, everyPoint, STARTING_POINTS, sumsOf, type WeightPoints, weightFaults, weightsVersionName } from './weights.js';

const POINTS: WeightPoints = STARTING_POINTS;
const withU = (u: Partial<WeightPoints['u']>): WeightPoints => ({ ...POINTS, u: { ...POINTS.u, ...u } });
const withE = (e: Partial<WeightPoints['e']>): WeightPoints => ({ ...POINTS, e: { ...POINTS.e, ...e } });

describe('points of the criteria', () => {
  it('sum to 10,000 on each side, languages aside', () => {
    expect(sumsOf(POINTS)).toEqual({ u: 10_000, e: 10_000 });
    expect(weightFaults(POINTS)).toEqual([]);
    expect(weightFaults(withE({ languages: 4_400 }))).toEqual([]);
  });

  it('are refused side by side when one sum is another', () => {
    const tooMany = { ...withU({ reach: 2_100 }), e: { ...POINTS.e, training: 2_400 } };
    expect(weightFaults(tooMany)).toEqual([
      { path: 'u', code: 'weights.sum', values: { sum: 10_100, whole: 10_000 } },
      { path: 'e', code: 'weights.sum', values: { sum: 9_900, whole: 10_000 } },
    ]);
  });

  it('leave skills something once languages have taken theirs', () => {
    expect(weightFaults(withE({ languages: 4_500 }))).toEqual([{ path: 'e.languages', code: 'weights.languages', values: { max: 4_400 } }]);
  });

  it('are the same when every criterion has the same', () => {
    const { wishes, ...others } = POINTS.u;
    expect(areSameWeights(POINTS, { e: POINTS.e, u: { wishes, ...others } })).toBe(true);
    expect(areSameWeights(POINTS, withU({ occupation: 3_400, learning: 2_600 }))).toBe(false);
    expect(areSameWeights(POINTS, withE({ languages: 900 }))).toBe(false);
  });

  it('are 0 for a criterion that came after the version', () => {
    const { wishes: _later, ...others } = POINTS.u;
    expect(everyPoint({ ...POINTS, u: others })).toEqual(withU({ wishes: 0 }));
    expect(everyPoint(POINTS)).toEqual(POINTS);
  });

  it('have a version that matches carry', () => {
    expect(weightsVersionName(3)).toBe('v3');
  });
});
