import { describe, expect, it } from '@jest/globals';
import { POST_SIDE, STARTING_POINTS, STUDENT_SIDE, type WeightPoints, weightFaults } from '@seve/domain';
import { POST_CRITERIA, STUDENT_CRITERIA } from '../criteria/criteria.js';
import { aPair, TODAY } from '../facts/facts.sample.js';
import { rateMatch } from './score-match.js';
import { WEIGHTS, type Weight, weightsOf } from './weights.js';

const points = (weights: Readonly<Record<string, Weight>>) => Object.values(weights).map((weight) => weight.points);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const names = (criteria: readonly { name: string }[]) => criteria.map(({ name }) => name);

describe('the weights', () => {
  it('sum to 10,000 on each side, what languages take from skills counted once', () => {
    expect(sum(points(WEIGHTS.student))).toBe(10_000);
    expect(sum(points(WEIGHTS.post)) - WEIGHTS.post.languages.points).toBe(10_000);
    expect(WEIGHTS.post.languages.takenFrom).toBe('skills');
  });

  it('belong each to a criterion', () => {
    expect(Object.keys(WEIGHTS.student)).toEqual(names(STUDENT_CRITERIA));
    expect(Object.keys(WEIGHTS.post)).toEqual(names(POST_CRITERIA));
  });

  it('are listed heaviest first', () => {
    for (const values of [points(WEIGHTS.student), points(WEIGHTS.post)]) {
      expect(values).toEqual([...values].sort((one, other) => other - one));
    }
  });

  it('say each why, in both languages', () => {
    for (const { reason } of [...Object.values(WEIGHTS.student), ...Object.values(WEIGHTS.post)]) {
      expect(reason.fr.length).toBeGreaterThan(30);
      expect(reason.en.length).toBeGreaterThan(30);
    }
  });

  it('of a later version keep their reasons and take its points', () => {
    const points = {
      student: { occupation: 2_000, learning: 2_000, reach: 2_000, rhythm: 2_000, wishes: 2_000 },
      post: { skills: 3_000, training: 3_000, availability: 3_000, occupation: 1_000, languages: 500 },
    };
    const later = weightsOf({ number: 7, points });
    expect(later.version).toBe('v7');
    expect(later.student.wishes).toEqual({ ...WEIGHTS.student.wishes, points: 2_000 });
    expect(later.post.languages).toEqual({ ...WEIGHTS.post.languages, points: 500 });
    expect(Object.keys(later.post)).toEqual(Object.keys(WEIGHTS.post));
  });

  it('of a version older than a criterion give it nothing, and no score speaks of it', () => {
    const { wishes: _later, ...student } = STARTING_POINTS.student;
    const older = weightsOf({ number: 1, points: { ...STARTING_POINTS, student } });
    expect(older.student.wishes).toEqual({ ...WEIGHTS.student.wishes, points: 0 });
    const pair = aPair({ sectorWishes: ['chemistry'] }, { sector: 'chemistry' });
    const { criteria } = rateMatch(pair, TODAY, older);
    expect(criteria.filter(({ side }) => side === 'student').map(({ name }) => name)).toEqual([
      'occupation',
      'learning',
      'reach',
      'rhythm',
    ]);
  });

  it('are named as people who change them name them, and pass their rules', () => {
    expect(Object.keys(WEIGHTS.student)).toEqual([...STUDENT_SIDE]);
    expect(Object.keys(WEIGHTS.post)).toEqual([...POST_SIDE]);
    const pointsOf = (weights: Readonly<Record<string, Weight>>) =>
      Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight.points]));
    expect(weightFaults({ student: pointsOf(WEIGHTS.student), post: pointsOf(WEIGHTS.post) } as unknown as WeightPoints)).toEqual([]);
  });
});
