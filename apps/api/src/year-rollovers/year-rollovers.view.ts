import type { RolloverOutcome, YearRollover } from '@seve/database';
import type { Fate } from '@seve/domain';
import type { FateCounts, YearRolloverView } from './year-rollovers.dto.js';

export const countsOf = (fates: readonly Fate[]): FateCounts => {
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  return { up: count('up'), repeat: count('repeat'), leave: count('leave') };
};

export function viewOfRollover(
  { id, fromYear, state, createdAt, classes }: YearRollover,
  undoUntil: Date | null,
  lost: RolloverOutcome | null,
): YearRolloverView {
  const sum = (fate: Fate) => classes.reduce((total, one) => total + one[fate], 0);
  return {
    ...{ id, fromYear, state, at: createdAt, undoUntil, lost },
    ...{ up: sum('up'), repeat: sum('repeat'), leave: sum('leave') },
    classes: classes.map(({ code: _code, ...one }) => one),
  };
}
