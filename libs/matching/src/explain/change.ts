import type { Sentence } from '@seve/domain';
import type { StudentFacts } from '../facts/facts.js';

export const RAISE_KINDS = ['skill', 'language', 'occupation', 'sector', 'size', 'limit', 'licence'] as const;
export type RaiseKind = (typeof RAISE_KINDS)[number];

/** One thing the student may change, and who the student would then be. */
export interface Change {
  kind: RaiseKind;
  /** The skill (ogr), the language and level (`en b2`), the occupation (ROME code), the sector, the size, the new limit in km, or `B`. */
  what: string;
  sentence: Sentence;
  student: StudentFacts;
}
