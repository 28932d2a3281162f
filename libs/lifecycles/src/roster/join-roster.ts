import {
  type Actor,
  adoptStudent,
  type ClassGroup,
  type JoinedStudent,
  overwriteRosterRows,
  type RosterRow,
  recordMoves,
  rosterOfClass,
  Student,
} from '@seve/database';
import { type CivilDate, type DoubtfulRow, findOwnRow, move, ROSTER_TABLE, type RosterIdentity } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { matchAgain } from './roster-row.js';

/** Who signs up for a class. */
export interface Joining {
  accountId: string;
  group: Pick<ClassGroup, 'id' | 'schoolId'>;
  firstName: string;
  lastName: string;
  birthDate: CivilDate;
  lowerSecondaryFinished: boolean;
  /** Row that a personal code named. */
  studentId: string | null;
}

/** Where a sign-up has led. */
export interface RosterPlace {
  studentId: string;
  state: 'joined' | 'to_confirm';
}

/** Gives a new account its row: the one that the roster holds, a new one where it holds none, or one that waits for the teacher. */
export async function joinRoster(work: UnitOfWork, joining: Joining): Promise<RosterPlace> {
  const rows = await rosterOfClass(work.manager, joining.group.id, { isLocked: true });
  const { firstName, lastName, birthDate } = joining;
  const wanted = { firstName, lastName, birthDate, internalNumber: null, ineHash: null };
  const found = joining.studentId === null ? findOwnRow(rows, wanted) : namedRow(rows, joining.studentId, wanted);
  if (found.outcome !== 'sure') return addRow(work, joining, found.outcome === 'none');
  await takeRow(work, found.row, joining);
  return { studentId: found.row.id, state: 'joined' };
}

/**
 * Puts a student who has an account and no class into this one, by its code: into the row that the roster holds, with all that was written,
 * or to wait for the teacher.
 */
export async function rejoinRoster(work: UnitOfWork, student: JoinedStudent, group: Joining['group']): Promise<RosterPlace> {
  const rows = (await rosterOfClass(work.manager, group.id, { isLocked: true })).filter(({ id }) => id !== student.id);
  const found = findOwnRow(rows, student);
  if (found.outcome === 'sure') {
    await adoptRow(work, student, found.row, group.id, 'student');
    return { studentId: found.row.id, state: 'joined' };
  }
  const isSure = found.outcome === 'none';
  const rosterState = isSure ? 'joined' : 'to_confirm';
  const place = isSure ? { classGroupId: group.id, otherClassGroupId: null } : { otherClassGroupId: group.id };
  const version = student.version + 1;
  const { schoolId } = group;
  await work.manager.update(Student, { id: student.id }, { ...place, schoolId, rosterState, version, updatedAt: () => 'now()' });
  await recordJoin(work, student.accountId, student.id, { from: student.rosterState, to: rosterState, act: isSure ? 'join' : 'ask' });
  await matchAgain(work, [{ ...student, version }]);
  return { studentId: student.id, state: rosterState };
}

/** Joins a row without account by a student who has one: the row of the roster keeps its id and gets all that the other held. */
export async function adoptRow(
  work: UnitOfWork,
  { id: waitingId, accountId }: Pick<JoinedStudent, 'id' | 'accountId'>,
  row: RosterRow,
  classGroupId: string,
  by: Actor | 'student',
): Promise<void> {
  const actor: Actor = by === 'student' ? { accountId, role: 'student' } : by;
  const act = by === 'student' ? 'join' : 'confirm';
  const to = move(ROSTER_TABLE, row.rosterState, 'joined', actor.role, act);
  await recordMoves(work.manager, actor, { entityType: 'student', entityId: row.id, from: row.rosterState, to, act });
  await adoptStudent(work.manager, { waitingId, rosterId: row.id });
  await overwriteRosterRows(work.manager, [joinedRow(row, classGroupId)]);
  await work.manager.update(Student, { id: row.id }, { accountId });
  await matchAgain(work, [{ id: row.id, accountId, version: row.version + 1 }]);
}

const joinedRow = (row: RosterRow, classGroupId: string): RosterRow => ({
  ...row,
  ...{ rosterState: 'joined', classGroupId, otherClassGroupId: null, personalCode: null, contactEmail: null },
});

/** Of the rows of a class, those that may be the one of a student who waits. */
export function doubtfulRows(
  rows: readonly RosterRow[],
  waiting: Pick<RosterIdentity, 'firstName' | 'lastName' | 'birthDate'>,
): DoubtfulRow<RosterRow>[] {
  const found = findOwnRow(rows, { ...waiting, internalNumber: null, ineHash: null });
  if (found.outcome === 'none') return [];
  return found.outcome === 'sure' ? [{ row: found.row, doubt: 'several' }] : [...found.rows];
}

/** The personal code was checked with the birth date; the row may have been taken, moved or mended since. */
function namedRow(rows: readonly RosterRow[], studentId: string, wanted: RosterIdentity) {
  const row = rows.find(({ id }) => id === studentId);
  if (row?.accountId === null && row.birthDate === wanted.birthDate) return { outcome: 'sure' as const, row };
  return { outcome: 'doubtful' as const };
}

async function takeRow(work: UnitOfWork, row: RosterRow, { accountId, group, lowerSecondaryFinished }: Joining): Promise<void> {
  await recordJoin(work, accountId, row.id, {
    from: row.rosterState,
    to: move(ROSTER_TABLE, row.rosterState, 'joined', 'student', 'join'),
    act: 'join',
  });
  await overwriteRosterRows(work.manager, [joinedRow(row, group.id)]);
  await work.manager.update(Student, { id: row.id }, { accountId, lowerSecondaryFinished });
  await matchAgain(work, [{ id: row.id, accountId, version: row.version + 1 }]);
}

async function addRow(work: UnitOfWork, { accountId, group, studentId: _named, ...person }: Joining, isNew: boolean): Promise<RosterPlace> {
  const id = uuid();
  const rosterState = isNew ? 'joined' : 'to_confirm';
  const place = isNew ? { classGroupId: group.id } : { classGroupId: null, otherClassGroupId: group.id };
  await work.manager.insert(Student, { ...person, ...place, id, accountId, schoolId: group.schoolId, rosterState });
  await recordJoin(work, accountId, id, { from: null, to: rosterState, act: isNew ? 'join' : 'ask' });
  return { studentId: id, state: rosterState };
}

const recordJoin = (work: UnitOfWork, accountId: string, entityId: string, step: { from: string | null; to: string; act: string }) =>
  recordMoves(work.manager, { accountId, role: 'student' }, { entityType: 'student', entityId, ...step });
