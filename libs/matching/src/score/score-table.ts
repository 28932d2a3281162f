import type { Sentence } from '@seve/domain';
import type { ConstraintName } from '../constraints/constraint.js';
import { CONSTRAINTS } from '../constraints/constraints.js';
import { POST_CRITERIA, STUDENT_CRITERIA } from '../criteria/criteria.js';
import type { Criterion, CriterionName, Side } from '../criteria/criterion.js';
import { NEVER_AN_INPUT } from './never-an-input.js';
import { DIGEST_THRESHOLD } from './rank.js';
import { harmonicMean } from './score-match.js';
import type { Weight, Weights } from './weights.js';

export interface ScoreRule {
  name: ConstraintName;
  label: Sentence;
  rule: Sentence;
}

export interface ScoreCriterion extends Weight {
  side: Side;
  name: CriterionName;
  label: Sentence;
  method: Sentence;
}

export interface ScoreExample {
  studentScore: number;
  postScore: number;
  total: number;
}

/** Everything that decides a score, public; built from the tables that the scorer uses. */
export interface ScoreTable {
  version: string;
  rules: ScoreRule[];
  /** Criteria of the student's side first, each side by decreasing weight. */
  criteria: ScoreCriterion[];
  examples: ScoreExample[];
  digestThreshold: number;
  never: readonly Sentence[];
}

const EXAMPLES = [
  [8_600, 7_800],
  [10_000, 5_000],
  [10_000, 1_000],
] as const;

function weighed<S extends Side>(side: S, criteria: readonly Criterion<S>[], weights: Readonly<Record<CriterionName<S>, Weight>>) {
  const all: ScoreCriterion[] = criteria.map(({ name, label, method }) => ({ ...weights[name], side, name, label, method }));
  return all.sort((one, other) => other.points - one.points);
}

export const scoreTable = (weights: Weights): ScoreTable => ({
  version: weights.version,
  rules: CONSTRAINTS.map(({ name, label, rule }) => ({ name, label, rule })),
  criteria: [...weighed('student', STUDENT_CRITERIA, weights.student), ...weighed('post', POST_CRITERIA, weights.post)],
  examples: EXAMPLES.map(([studentScore, postScore]) => ({ studentScore, postScore, total: harmonicMean(studentScore, postScore) })),
  digestThreshold: DIGEST_THRESHOLD,
  never: NEVER_AN_INPUT,
});
