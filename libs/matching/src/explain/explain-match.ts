import type { CivilDate, Sentence } from '@seve/domain';
import type { ConstraintFailure, MetCondition } from '../constraints/constraint.js';
import { conditionsOf } from '../constraints/constraints.js';
import { POST_CRITERIA, STUDENT_CRITERIA } from '../criteria/criteria.js';
import type { Criterion } from '../criteria/criterion.js';
import type { Pair } from '../facts/facts.js';
import { type CriterionScore, type Score, scoreMatch } from '../score/score-match.js';
import type { Weights } from '../score/weights.js';
import { type Raise, raiseScore } from './raise-score.js';

export interface ExplainedCriterion extends CriterionScore {
  label: Sentence;
  /** Reason for the points. */
  sentence: Sentence;
  /** Contribution of the student, and of the offer. */
  student: Sentence;
  offer: Sentence;
}

export interface ExplainedScore extends Score {
  ok: true;
  weightsVersion: string;
  criteria: ExplainedCriterion[];
  conditions: MetCondition[];
  /** For the student only, because it names commune and limit. */
  raise: Raise[];
}

export interface ExplainedRefusal {
  ok: false;
  weightsVersion: string;
  failed: ConstraintFailure[];
  raise: Raise[];
}

export type MatchExplanation = ExplainedScore | ExplainedRefusal;

/** Explains a score in words. A company is shown the criteria of side `e` only. */
export function explainMatch(pair: Pair, today: CivilDate, weights: Weights): MatchExplanation {
  const score = scoreMatch(pair, today, weights);
  const common = { weightsVersion: weights.version, raise: raiseScore(pair, today, weights) };
  if (!score.ok) return { ...score, ...common };
  return {
    ...score,
    ...common,
    conditions: conditionsOf(pair),
    criteria: score.criteria.map((criterion) => inWords(criterion, pair, today)),
  };
}

function inWords(score: CriterionScore, pair: Pair, today: CivilDate): ExplainedCriterion {
  const criterion = criterionOf(score);
  return { ...score, label: criterion.label, sentence: criterion.reason(pair, today), ...criterion.sides(pair, today) };
}

function criterionOf({ side, name }: CriterionScore): Criterion {
  const all: readonly Criterion[] = side === 'student' ? STUDENT_CRITERIA : POST_CRITERIA;
  const found = all.find((criterion) => criterion.name === name);
  if (!found) throw new Error(`No criterion ${side}.${name}`);
  return found;
}
