import type { CivilDate } from '@seve/domain';
import type { ConstraintFailure } from '../constraints/constraint.js';
import { failuresOf } from '../constraints/constraints.js';
import { POST_CRITERIA, STUDENT_CRITERIA } from '../criteria/criteria.js';
import { type Criterion, type CriterionName, FULL, type Side } from '../criteria/criterion.js';
import type { Pair } from '../facts/facts.js';
import { largestRemainder } from './points.js';
import { possiblePoints } from './possible-points.js';
import type { Weight, Weights } from './weights.js';

export interface CriterionScore {
  side: Side;
  name: CriterionName;
  points: number;
  /** Possible points of the criterion here, after those of criteria that do not apply were redistributed. */
  possible: number;
}

/** All three 0 to 10,000. The points of each side sum exactly to its score. */
export interface Score {
  studentScore: number;
  postScore: number;
  /** Harmonic mean of both sides, so that a high score of one side is not enough. */
  total: number;
  criteria: CriterionScore[];
}

export type MatchScore = { ok: false; failed: ConstraintFailure[] } | ({ ok: true } & Score);

/**
 * Scores one pair: constraints, then criteria, then points. Used for explanations and applications. Publications and changes are scored by
 * the kernel (../../kernel/index.ts), proved equal to it by ../engine/match-index.spec.ts.
 */
export function scoreMatch(pair: Pair, today: CivilDate, weights: Weights): MatchScore {
  const failed = failuresOf(pair, today);
  return failed.length > 0 ? { ok: false, failed } : { ok: true, ...rateMatch(pair, today, weights) };
}

/** Returns the score of a pair that meets every constraint. */
export function rateMatch(pair: Pair, today: CivilDate, weights: Weights): Score {
  const forStudent = rateSide('student', STUDENT_CRITERIA, weights.student, pair, today);
  const forPost = ratePost(pair, today, weights);
  const [studentScore, postScore] = [forStudent.score, forPost.score];
  return { studentScore, postScore, total: harmonicMean(studentScore, postScore), criteria: [...forStudent.criteria, ...forPost.criteria] };
}

/** Returns the score of the post's side only. */
export const ratePost = (pair: Pair, today: CivilDate, weights: Weights) => rateSide('post', POST_CRITERIA, weights.post, pair, today);

/** Rounded down; 0 when either side is 0. */
export const harmonicMean = (one: number, other: number): number => (one + other === 0 ? 0 : Math.floor((2 * one * other) / (one + other)));

function rateSide<S extends Side>(
  side: S,
  criteria: readonly Criterion<S>[],
  weights: Readonly<Record<CriterionName<S>, Weight>>,
  pair: Pair,
  today: CivilDate,
): { score: number; criteria: CriterionScore[] } {
  const applying: { name: CriterionName<S>; value: number }[] = [];
  for (const criterion of criteria) {
    if (weights[criterion.name].points === 0) continue;
    const value = criterion.value(pair, today);
    if (value !== null) applying.push({ name: criterion.name, value });
  }
  const possible = possiblePoints(
    weights,
    applying.map(({ name }) => name),
  );
  const earned = applying.map(({ value }, index) => value * (possible[index] ?? 0));
  const score = Math.floor(earned.reduce((sum, part) => sum + part, 0) / FULL);
  const points = largestRemainder(earned, FULL, score);
  return {
    score,
    criteria: applying.map(({ name }, index) => ({ side, name, points: points[index] ?? 0, possible: possible[index] ?? 0 })),
  };
}
