import type { Sentence } from '@seve/domain';
import type { StudentFacts } from '../facts/facts.js';

export const RAISE_KINDS = ['skill', 'language', 'occupation', 'sector', 'size', 'limit', 'licence', 'kind', 'dates'] as const;
export type RaiseKind = (typeof RAISE_KINDS)[number];

/** A change that the student could make, and the resulting facts. */
export interface Change {
  kind: RaiseKind;
  /**
   * New value: skill (ogr), language and level (`en b2`), occupation (ROME code), sector, size, limit in km, `B`, kind of offer, or kind
   * with first and last day (`internship 2027-01-11 2027-03-05`).
   */
  what: string;
  /** Computed on access, because most changes are only counted. */
  readonly sentence: Sentence;
  student: StudentFacts;
}
