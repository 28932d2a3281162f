import type { CivilDate, Sentence } from '@seve/domain';
import type { Pair } from '../facts/facts.js';

export const CONSTRAINT_NAMES = ['kind', 'status', 'level', 'dates', 'legal-age', 'reach', 'permit'] as const;
export type ConstraintName = (typeof CONSTRAINT_NAMES)[number];

/** A condition without which a pair is no match. */
export interface Constraint {
  name: ConstraintName;
  label: Sentence;
  /** Rule as the score table describes it. */
  rule: Sentence;
  isMet(pair: Pair, today: CivilDate): boolean;
  /** Why the pair is no match, addressed to the student. */
  refusal(pair: Pair, today: CivilDate): Sentence;
  /** Short text for the list of met conditions; null if the condition does not apply. */
  met(pair: Pair): Sentence | null;
}

export interface ConstraintFailure {
  constraint: ConstraintName;
  sentence: Sentence;
}

export interface MetCondition {
  constraint: ConstraintName;
  words: Sentence;
}
