import type { ClassOfYearRow, PlacementUnderWayRow, RolloverOutcome, YearRollover } from '@seve/database';
import { daysOfSchoolYear, type Fate, proposeFate, type RolloverClass } from '@seve/domain';
import type { ClassToRoll, ClassUnderWay, FateCounts, YearRolloverView } from './year-rollovers.dto.js';

export const countsOf = (fates: readonly Fate[]): FateCounts => {
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  return { up: count('up'), repeat: count('repeat'), leave: count('leave') };
};

export function viewOfRolloverClass({
  id,
  name,
  programmeId,
  programmeName,
  certification,
  following,
  referentName,
  students,
}: ClassOfYearRow): ClassToRoll {
  const { fate, nextName, isInFollowing, why, proposals } = proposeFate(name, certification, following);
  return {
    ...{ id, name, programmeName, referentName, students, fate, why, nextName, proposals: [...proposals] },
    nextProgrammeId: isInFollowing && following ? following.id : programmeId,
  };
}

/** Returns the placements under way by class, in the order of the classes. */
export function viewOfUnderWay(
  classes: readonly RolloverClass[],
  rows: readonly PlacementUnderWayRow[],
  { fates, fromYear }: { fates: ReadonlyMap<string, Fate>; fromYear: number },
): ClassUnderWay[] {
  const lastDay = daysOfSchoolYear(fromYear).to;
  return classes.flatMap(({ id, name }) => {
    const placements = rows
      .filter(({ classId }) => classId === id)
      .map(({ classId: _classId, ...row }) => ({
        ...row,
        fate: fates.get(row.studentId) ?? 'up',
        runsBeyond: row.endOn === null || row.endOn > lastDay,
      }));
    return placements.length > 0 ? [{ id, name, placements }] : [];
  });
}

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
