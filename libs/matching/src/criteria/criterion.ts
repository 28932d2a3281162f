import type { CivilDate, Sentence } from '@seve/domain';
import type { Pair } from '../facts/facts.js';
import type { Weights } from '../score/weights.js';

/** `u`: how the offer fits the student. `e`: how the student fits the post. */
export const SIDES = ['student', 'post'] as const;
export type Side = (typeof SIDES)[number];
type Names = { [S in Side]: keyof Weights[S] };
export type CriterionName<S extends Side = Side> = Names[S];

export const FULL = 10_000;

/** One question about a pair. Reasons of `u` speak to the student; those of `e` are read by the company too and name no place. */
export interface Criterion<S extends Side = Side> {
  name: CriterionName<S>;
  label: Sentence;
  /** How points are counted, for everybody. */
  method: Sentence;
  /** 0 to 10,000 in whole numbers; null when it does not apply. */
  value(pair: Pair, today: CivilDate): number | null;
  /** Why this value, in about twelve words. Asked only where it applies. */
  reason(pair: Pair, today: CivilDate): Sentence;
  /** What each side brings to the question. */
  sides(pair: Pair, today: CivilDate): { student: Sentence; offer: Sentence };
}

/** `part / whole` as 0 to 10,000; null of nothing. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.floor((FULL * part) / whole));
