import { PROGRESS_STATES, type ProgressState } from '@seve/domain';
import { textParam } from '../../search-params.js';

/** Besides the order that needs no word: who needs the teacher first. */
export const SORTS = ['nom', 'envois', 'contact'] as const;
export type Sort = (typeof SORTS)[number];

/** Filters of the class table, in the address: a link shows the same rows. */
export interface ClassSearch {
  etat?: ProgressState;
  tri?: Sort;
  /** From the last to the first. */
  sens?: 'inverse';
  q?: string;
}

const oneOf = <Word extends string>(words: readonly Word[], value: unknown) => words.find((word) => word === value);

export const readClassSearch = (search: Record<string, unknown>): ClassSearch => ({
  etat: oneOf(PROGRESS_STATES, search.etat),
  tri: oneOf(SORTS, search.tri),
  sens: oneOf(['inverse'] as const, search.sens),
  q: textParam(search.q),
});
