import type { CivilDate, Sentence } from '@seve/domain';
import type { Pair } from '../facts/facts.js';

export const CONSTRAINT_NAMES = ['kind', 'status', 'level', 'dates', 'legal-age', 'reach', 'permit'] as const;
export type ConstraintName = (typeof CONSTRAINT_NAMES)[number];

/** What must hold, or the pair is no match. */
export interface Constraint {
  name: ConstraintName;
  label: Sentence;
  /** What it asks, for readers of the score table. */
  rule: Sentence;
  isMet(pair: Pair, today: CivilDate): boolean;
  /** Why it is no match, for the student. */
  refusal(pair: Pair, today: CivilDate): Sentence;
  /** A few words for the list of conditions met; null when there was nothing to ask. */
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
