import { mobilityRank, sameDomain, sameParent } from '@seve/reference';

export const SAME = 10_000;
export const SAME_PARENT = 8_000;
export const NEAREST_MOVE = 7_000;
export const FARTHEST_MOVE = 4_000;
const STEP_PER_RANK = 500;
export const SAME_DOMAIN = 3_000;

/** Returns the closeness of two occupations, 0 to 10,000, symmetric. */
export function closeness(one: string, other: string): number {
  if (one === other) return SAME;
  if (sameParent(one, other)) return SAME_PARENT;
  const rank = Math.min(mobilityRank(one, other) ?? Infinity, mobilityRank(other, one) ?? Infinity);
  if (rank < Infinity) return Math.max(FARTHEST_MOVE, NEAREST_MOVE - STEP_PER_RANK * (rank - 1));
  return sameDomain(one, other) ? SAME_DOMAIN : 0;
}

export const bestCloseness = (code: string, others: readonly string[]): number =>
  others.reduce((best, other) => Math.max(best, closeness(code, other)), 0);
