import type { Sentence } from '@seve/domain';
import type { StudentFacts } from '../facts/facts.js';

export const RAISE_KINDS = ['skill', 'language', 'occupation', 'sector', 'size', 'limit', 'licence', 'kind', 'dates'] as const;
export type RaiseKind = (typeof RAISE_KINDS)[number];

/** One thing the student may change, and who the student would then be. */
export interface Change {
  kind: RaiseKind;
  /**
   * The skill (ogr), the language and level (`en b2`), the occupation (ROME code), the sector, the size, the new limit in km, `B`, the
   * kind of offer, or the kind with its first and last day (`internship 2027-01-11 2027-03-05`).
   */
  what: string;
  /** Made when it is read: most changes are only counted. */
  readonly sentence: Sentence;
  student: StudentFacts;
}
