import type { ClassGroup, ClassStudentRow, ClassSummaryRow } from '@seve/database';
import { type CivilDate, dayInParis, daysBetween, isComplete, isMinor, progressOf, QUIET_DAYS } from '@seve/domain';
import { diplomaTitle } from '@seve/reference';
import type { ClassCertification, ClassDetail, ClassStudent, ClassSummary, ClassTasks, LastContact } from './classes.dto.js';

export const viewOfCertification = (key: string, level: number): ClassCertification => ({
  key,
  title: diplomaTitle(key),
  level,
});

/** The newest of what the teacher noted and what the student did. */
function lastContactOf({ lastNote, lastActAt }: ClassStudentRow): LastContact | null {
  const act = lastActAt && { on: dayInParis(lastActAt), kind: 'act' as const };
  if (!lastNote || !act) return lastNote ?? act;
  return lastNote.on >= act.on ? lastNote : act;
}

export function viewOfStudent(row: ClassStudentRow, today: CivilDate): ClassStudent {
  const lastContact = lastContactOf(row);
  const quietDays = Math.max(0, daysBetween(lastContact?.on ?? dayInParis(row.accountCreatedAt), today));
  const isPlaced = row.searchState === 'placed';
  const progress = progressOf({
    isPlaced,
    isProfileComplete: isComplete(row),
    statuses: row.statuses,
    proposals: row.proposals,
    quietDays,
  });
  return {
    id: row.id,
    firstName: row.firstName,
    lastName: row.lastName,
    state: progress.state,
    isMinor: isMinor(row.birthDate, today),
    applications: row.statuses.length,
    openApplications: progress.openApplications,
    lastContact,
    quietDays,
    placement: row.placement,
    nextAct: { code: progress.nextAct, by: progress.nextActor },
  };
}

function tasksOf(students: readonly ClassStudent[]): ClassTasks {
  const count = (asks: (student: ClassStudent) => boolean) => students.filter(asks).length;
  return {
    withoutApplication: count(({ state }) => state === 'no_application'),
    toConfirm: count(({ state }) => state === 'to_confirm'),
    waiting: count(({ state }) => state === 'waiting'),
    quiet: count(({ state, quietDays }) => state !== 'placed' && quietDays >= QUIET_DAYS),
  };
}

export function viewOfSummary(
  { certification, level, ...group }: ClassSummaryRow,
  students: readonly ClassStudentRow[],
  today: CivilDate,
): ClassSummary {
  const own = students.filter(({ classGroupId }) => classGroupId === group.id).map((row) => viewOfStudent(row, today));
  return { ...group, certification: viewOfCertification(certification, level), tasks: tasksOf(own) };
}

export function viewOfClass(group: ClassGroup, students: readonly ClassStudentRow[], today: CivilDate): ClassDetail {
  const { id, name, certification, level, code, workStudyBlocks } = group;
  return {
    id,
    name,
    certification: viewOfCertification(certification, level),
    code,
    workStudyBlocks,
    students: students.map((row) => viewOfStudent(row, today)),
  };
}
