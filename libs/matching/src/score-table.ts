import type { Sentence } from '@seve/domain';
import type { ConstraintName } from './constraints/constraint.js';
import { CONSTRAINTS } from './constraints/constraints.js';
import { POST_CRITERIA, STUDENT_CRITERIA } from './criteria/criteria.js';
import type { Criterion, CriterionName, Side } from './criteria/criterion.js';
import { NEVER_AN_INPUT } from './never-an-input.js';
import { DIGEST_THRESHOLD } from './rank.js';
import { harmonicMean } from './score-match.js';
import { WEIGHTS, WEIGHTS_HISTORY, type Weight, type WeightsVersion } from './weights.js';

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
  u: number;
  e: number;
  total: number;
}

/** All that decides on a score, for everybody to read: from the same tables that the scorer uses. */
export interface ScoreTable {
  version: string;
  rules: ScoreRule[];
  /** The student's side first, each side heaviest first. */
  criteria: ScoreCriterion[];
  examples: ScoreExample[];
  digestThreshold: number;
  never: readonly Sentence[];
  history: readonly WeightsVersion[];
}

const EXAMPLES = [
  [8_600, 7_800],
  [10_000, 5_000],
  [10_000, 1_000],
] as const;

function weighed(side: Side, { name, label, method }: Criterion, weight: Weight): ScoreCriterion {
  return { ...weight, side, name, label, method };
}

export const scoreTable = (): ScoreTable => ({
  version: WEIGHTS.version,
  rules: CONSTRAINTS.map(({ name, label, rule }) => ({ name, label, rule })),
  criteria: [
    ...STUDENT_CRITERIA.map((criterion) => weighed('u', criterion, WEIGHTS.u[criterion.name])),
    ...POST_CRITERIA.map((criterion) => weighed('e', criterion, WEIGHTS.e[criterion.name])),
  ],
  examples: EXAMPLES.map(([u, e]) => ({ u, e, total: harmonicMean(u, e) })),
  digestThreshold: DIGEST_THRESHOLD,
  never: NEVER_AN_INPUT,
  history: WEIGHTS_HISTORY,
});
