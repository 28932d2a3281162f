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
import { type CivilDate, type JoinCode, move, ownRowByClassCode, ROSTER_TABLE, type RosterIdentity, type RosterMatch } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { followPlacements } from '../transitions/move-placement.js';
import { matchAgain } from './roster-row.js';

/** A person who signs up for a class. */
export interface Joining {
  accountId: string;
  /** Confirmed address of the sign-up. */
  email: string;
  group: Pick<ClassGroup, 'id' | 'schoolId'>;
  firstName: string;
  lastName: string;
  birthDate: CivilDate;
  lowerSecondaryFinished: boolean;
  /** Roster row named by a personal code. */
  studentId: string | null;
}

/** Result of a sign-up: its roster row, whether it has joined, and the code used. */
export interface RosterPlace {
  studentId: string;
  state: 'joined' | 'to_confirm';
  code: JoinCode;
}

/**
 * Gives a new account its roster row: that of a personal code, else the outcome of the class code. Every other account waits for the
 * teacher in a new row.
 */
export async function joinRoster(work: UnitOfWork, joining: Joining, today: CivilDate): Promise<RosterPlace> {
  const rows = await rosterOfClass(work.manager, joining.group.id, { isLocked: true });
  const { firstName, lastName, birthDate, email } = joining;
  const wanted = { firstName, lastName, birthDate, internalNumber: null, ineHash: null };
  const isNamed = joining.studentId !== null;
  const found = isNamed ? namedRow(rows, joining.studentId, wanted) : ownRowByClassCode(rows, { ...wanted, email }, today);
  const code = isNamed ? 'personal_code' : 'class_code';
  if (found.outcome !== 'sure') return addRow(work, joining, { isNew: found.outcome === 'none', code });
  await takeRow(work, found.row, joining, code);
  return { studentId: found.row.id, state: 'joined', code };
}

/**
 * Joins a student with an account but no class to this class by its code, under the rules of `joinRoster`; the student's related rows move
 * too.
 */
export async function rejoinRoster(
  work: UnitOfWork,
  student: JoinedStudent & { email: string },
  group: Joining['group'],
  today: CivilDate,
): Promise<RosterPlace> {
  const rows = (await rosterOfClass(work.manager, group.id, { isLocked: true })).filter(({ id }) => id !== student.id);
  const found = ownRowByClassCode(rows, student, today);
  if (found.outcome === 'sure') {
    await adoptRow(work, student, found.row, group.id, 'student');
    return { studentId: found.row.id, state: 'joined', code: 'class_code' };
  }
  const isSure = found.outcome === 'none';
  const rosterState = isSure ? 'joined' : 'to_confirm';
  const place = isSure ? { classGroupId: group.id, otherClassGroupId: null } : { otherClassGroupId: group.id };
  const version = student.version + 1;
  const { schoolId } = group;
  await work.manager.update(Student, { id: student.id }, { ...place, schoolId, rosterState, version, updatedAt: () => 'now()' });
  const step = { from: student.rosterState, to: rosterState, act: isSure ? 'join' : 'ask' };
  await recordJoin(work, student.accountId, student.id, { ...step, reasonCode: 'class_code' });
  await matchAgain(work, [{ ...student, version }]);
  return { studentId: student.id, state: rosterState, code: 'class_code' };
}

/**
 * Merges a student with an account into a roster row without one: the row keeps its id and gets everything that references the student, and the
 * student's birth date when the list has none.
 */
export async function adoptRow(
  work: UnitOfWork,
  { id: waitingId, accountId, birthDate }: Pick<JoinedStudent, 'id' | 'accountId' | 'birthDate'>,
  row: RosterRow,
  classGroupId: string,
  by: Actor | 'student',
): Promise<void> {
  const actor: Actor = by === 'student' ? { accountId, role: 'student' } : by;
  const act = by === 'student' ? 'join' : 'confirm';
  const to = move(ROSTER_TABLE, row.rosterState, 'joined', actor.role, act);
  const reasonCode = by === 'student' ? ('class_code' satisfies JoinCode) : null;
  await recordMoves(work.manager, actor, { entityType: 'student', entityId: row.id, from: row.rosterState, to, act, reasonCode });
  await adoptStudent(work.manager, { waitingId, rosterId: row.id });
  await overwriteRosterRows(work.manager, [joinedRow({ ...row, birthDate: row.birthDate ?? birthDate }, classGroupId)]);
  await work.manager.update(Student, { id: row.id }, { accountId });
  await matchAgain(work, [{ id: row.id, accountId, version: row.version + 1 }]);
  await followPlacements(work, row.id);
}

export const joinedRow = (row: RosterRow, classGroupId: string): RosterRow => ({
  ...row,
  ...{ rosterState: 'joined', classGroupId, otherClassGroupId: null, personalCode: null, contactEmail: null },
});

/** Returns the row named by a personal code, if it is still free and unchanged; the code and birth date were checked before. */
function namedRow(rows: readonly RosterRow[], studentId: string | null, wanted: RosterIdentity): RosterMatch<RosterRow> {
  const row = rows.find(({ id }) => id === studentId);
  if (row?.accountId === null && row.birthDate === wanted.birthDate) return { outcome: 'sure', row };
  return { outcome: 'doubtful', rows: [] };
}

async function takeRow(
  work: UnitOfWork,
  row: RosterRow,
  { accountId, group, lowerSecondaryFinished }: Joining,
  code: JoinCode,
): Promise<void> {
  await recordJoin(work, accountId, row.id, {
    from: row.rosterState,
    to: move(ROSTER_TABLE, row.rosterState, 'joined', 'student', 'join'),
    act: 'join',
    reasonCode: code,
  });
  await overwriteRosterRows(work.manager, [joinedRow(row, group.id)]);
  await work.manager.update(Student, { id: row.id }, { accountId, lowerSecondaryFinished });
  await matchAgain(work, [{ id: row.id, accountId, version: row.version + 1 }]);
}

async function addRow(
  work: UnitOfWork,
  { accountId, group, firstName, lastName, birthDate, lowerSecondaryFinished }: Joining,
  { isNew, code }: { isNew: boolean; code: JoinCode },
): Promise<RosterPlace> {
  const id = uuid();
  const rosterState = isNew ? 'joined' : 'to_confirm';
  const place = isNew ? { classGroupId: group.id } : { classGroupId: null, otherClassGroupId: group.id };
  const person = { firstName, lastName, birthDate, lowerSecondaryFinished };
  await work.manager.insert(Student, { ...person, ...place, id, accountId, schoolId: group.schoolId, rosterState });
  await recordJoin(work, accountId, id, { from: null, to: rosterState, act: isNew ? 'join' : 'ask', reasonCode: code });
  return { studentId: id, state: rosterState, code };
}

const recordJoin = (
  work: UnitOfWork,
  accountId: string,
  entityId: string,
  step: { from: string | null; to: string; act: string; reasonCode: JoinCode },
) => recordMoves(work.manager, { accountId, role: 'student' }, { entityType: 'student', entityId, ...step });
