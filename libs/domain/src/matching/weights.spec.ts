import { describe, expect, it } from '@jest/globals';
import { areSameWeights, everyPoint, STARTING_POINTS, sumsOf, type WeightPoints, weightFaults, weightsVersionName } from './weights.js';

const POINTS: WeightPoints = STARTING_POINTS;
const withStudent = (student: Partial<WeightPoints['student']>): WeightPoints => ({
  ...POINTS,
  student: { ...POINTS.student, ...student },
});
const withPost = (post: Partial<WeightPoints['post']>): WeightPoints => ({ ...POINTS, post: { ...POINTS.post, ...post } });

describe('points of the criteria', () => {
  it('sum to 10,000 on each side, languages aside', () => {
    expect(sumsOf(POINTS)).toEqual({ student: 10_000, post: 10_000 });
    expect(weightFaults(POINTS)).toEqual([]);
    expect(weightFaults(withPost({ languages: 4_400 }))).toEqual([]);
  });

  it('are refused side by side when one sum is another', () => {
    const tooMany = { ...withStudent({ reach: 2_100 }), post: { ...POINTS.post, training: 2_400 } };
    expect(weightFaults(tooMany)).toEqual([
      { path: 'student', code: 'weights.sum', values: { sum: 10_100, whole: 10_000 } },
      { path: 'post', code: 'weights.sum', values: { sum: 9_900, whole: 10_000 } },
    ]);
  });

  it('leave skills something once languages have taken theirs', () => {
    expect(weightFaults(withPost({ languages: 4_500 }))).toEqual([
      { path: 'post.languages', code: 'weights.languages', values: { max: 4_400 } },
    ]);
  });

  it('are the same when every criterion has the same', () => {
    const { wishes, ...others } = POINTS.student;
    expect(areSameWeights(POINTS, { post: POINTS.post, student: { wishes, ...others } })).toBe(true);
    expect(areSameWeights(POINTS, withStudent({ occupation: 3_400, learning: 2_600 }))).toBe(false);
    expect(areSameWeights(POINTS, withPost({ languages: 900 }))).toBe(false);
  });

  it('are 0 for a criterion that came after the version', () => {
    const { wishes: _later, ...others } = POINTS.student;
    expect(everyPoint({ ...POINTS, student: others })).toEqual(withStudent({ wishes: 0 }));
    expect(everyPoint(POINTS)).toEqual(POINTS);
  });

  it('have a version that matches carry', () => {
    expect(weightsVersionName(3)).toBe('v3');
  });
});
