import type { PostKind } from '../post-kinds.js';

/** Contracts covered by R4153-39, which also covers pupils and students who prepare a vocational or technological diploma. */
const CONTRACTS: readonly PostKind[] = ['apprenticeship', 'professionalisation'];
const PLACEMENTS: readonly PostKind[] = ['pfmp', 'internship'];

/** Whether R4153-39 allows a derogation: always for a work-study contract, for a placement if the course is vocational. */
export const isDerogationOpenTo = (kind: PostKind, isVocational: boolean): boolean =>
  CONTRACTS.includes(kind) || (isVocational && PLACEMENTS.includes(kind));
