import type { CivilDate, Sentence, WeightPoints } from '@seve/domain';
import type { OfferFacts, Pair, StudentFacts } from '../facts/facts.js';

/** `u`: how the offer fits the student. `e`: how the student fits the post. */
export const SIDES = ['student', 'post'] as const;
export type Side = (typeof SIDES)[number];
type Names = { [S in Side]: keyof WeightPoints[S] };
export type CriterionName<S extends Side = Side> = Names[S];

export const FULL = 10_000;

/** The few facts of each side that alone decide a value. */
export interface DecidingFacts {
  student: readonly (keyof StudentFacts)[];
  offer: readonly (keyof OfferFacts)[];
}

/** One criterion of a pair. Reasons of `u` address the student; those of `e` are also read by the company and name no place. */
export interface Criterion<S extends Side = Side> {
  name: CriterionName<S>;
  label: Sentence;
  /** Why it has this weight: a human decision, public. */
  why: Sentence;
  /** If this criterion applies, its points are taken from the named one; otherwise they stay there. */
  takenFrom?: 'skills';
  /** How points are computed, as the score table describes it. */
  method: Sentence;
  /** 0 to 10,000 in whole numbers; null when it does not apply. */
  value(pair: Pair, today: CivilDate): number | null;
  /** If set, the engine computes the value once per pair of these facts. Otherwise the kernel has its own rule. */
  decidedBy?: DecidingFacts;
  /** Why this value, in about twelve words. Called only if the criterion applies. */
  reason(pair: Pair, today: CivilDate): Sentence;
  /** Contribution of each side, in words. */
  sides(pair: Pair, today: CivilDate): { student: Sentence; offer: Sentence };
}

/** `part / whole` as 0 to 10,000; null for an empty whole. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.floor((FULL * part) / whole));
