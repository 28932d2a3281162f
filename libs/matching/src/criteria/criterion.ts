import type { CivilDate, Sentence, WeightPoints } from '@seve/domain';
import type { OfferFacts, Pair, StudentFacts } from '../facts/facts.js';

/** `u`: how the offer fits the student. `e`: how the student fits the post. */
export const SIDES = ['student', 'post'] as const;
export type Side = (typeof SIDES)[number];
type Names = { [S in Side]: keyof WeightPoints[S] };
export type CriterionName<S extends Side = Side> = Names[S];

export const FULL = 10_000;

/** Few facts of each side, which alone decide a value. */
export interface DecidingFacts {
  student: readonly (keyof StudentFacts)[];
  offer: readonly (keyof OfferFacts)[];
}

/** One question about a pair. Reasons of `u` speak to the student; those of `e` are read by the company too and name no place. */
export interface Criterion<S extends Side = Side> {
  name: CriterionName<S>;
  label: Sentence;
  /** Why it has this weight: a human judgement, shown to all. */
  why: Sentence;
  /** Where this criterion applies, its points are taken from that one; where it does not, they stay there. */
  takenFrom?: 'skills';
  /** How points are counted, for readers of the score table. */
  method: Sentence;
  /** 0 to 10,000 in whole numbers; null when it does not apply. */
  value(pair: Pair, today: CivilDate): number | null;
  /** Where given, the engine asks for the value once for each pair of what these facts say. Without it the kernel has a rule of its own. */
  decidedBy?: DecidingFacts;
  /** Why this value, in about twelve words. Asked only where it applies. */
  reason(pair: Pair, today: CivilDate): Sentence;
  /** What each side brings to the question. */
  sides(pair: Pair, today: CivilDate): { student: Sentence; offer: Sentence };
}

/** `part / whole` as 0 to 10,000; null of nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.floor((FULL * part) / whole));
