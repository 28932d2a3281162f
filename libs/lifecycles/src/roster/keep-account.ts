import {
  Account,
  type Actor,
  Guardian,
  mergeStudent,
  overwriteRosterRows,
  type RosterRow,
  recordMoves,
  revokeGuardianLinks,
  Student,
} from '@seve/database';
import { type JoinKept, move, ROSTER_TABLE } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { followPlacements } from '../transitions/move-placement.js';
import { giveSeats, type Now } from './give-seats.js';
import { joinedRow } from './join-roster.js';
import { matchAgain } from './roster-row.js';

/** A roster row with an account, and a waiting sign-up of the same person. */
export interface TwoAccounts {
  row: RosterRow & { accountId: string };
  waiting: { id: string; accountId: string };
  classGroupId: string;
}

/**
 * Merges two accounts of one person into the roster row, which the kept account holds. The other account
 * stays open, without a class, and can no longer read papers of the student; rows that both hold stay with it. Only an empty
 * row is deleted.
 */
export async function keepAccount(work: UnitOfWork, two: TwoAccounts, kept: JoinKept, now: Now, by: Actor): Promise<void> {
  const { row, waiting, classGroupId } = two;
  const { manager } = work;
  const [accountId, left] = kept === 'second' ? [waiting.accountId, row.accountId] : [row.accountId, waiting.accountId];
  await giveSeats(work, { left, accountId, studentIds: [row.id, waiting.id] }, now, by);
  const gone = { rosterState: move(ROSTER_TABLE, 'to_confirm', 'left', by.role, 'merge'), classGroupId: null, otherClassGroupId: null };
  if (kept === 'second') await manager.update(Student, { id: waiting.id }, { accountId: null });
  const stayed = await mergeStudent(manager, { fromId: waiting.id, toId: row.id });
  const to = move(ROSTER_TABLE, row.rosterState, 'joined', by.role, 'merge');
  await recordMoves(
    manager,
    by,
    { entityType: 'student', entityId: row.id, from: row.rosterState, to, act: 'merge', reasonCode: kept },
    { entityType: 'student', entityId: waiting.id, from: 'to_confirm', to: 'left', act: 'merge' },
  );
  await overwriteRosterRows(manager, [joinedRow(row, classGroupId)]);
  await manager.update(Student, { id: waiting.id }, { ...gone, updatedAt: () => 'now()' });
  if (kept === 'second') await giveRow(work, two, gone, by);
  if (kept === 'second' && stayed === 0) await manager.delete(Student, { id: waiting.id });
  await matchAgain(work, [{ id: row.id, accountId, version: row.version + 1 }]);
  await followPlacements(work, row.id);
}

/**
 * Gives the roster row to the account that waited, with visibility reset; the other account gets an empty row. A guardian contact that the
 * other account typed loses its confirmation and its links.
 */
async function giveRow({ manager }: UnitOfWork, { row, waiting }: TwoAccounts, gone: Partial<Student>, by: Actor): Promise<void> {
  const { firstName, lastName } = await manager.findOneByOrFail(Account, { id: row.accountId });
  const shown = { visibility: 'nobody' as const, visibilityDecidedAt: null };
  await manager.update(Student, { id: row.id }, { accountId: waiting.accountId, ...shown });
  const typed = { studentId: row.id, typedByAccountId: row.accountId };
  const guardians = await manager.findBy(Guardian, typed);
  await manager.update(Guardian, typed, { confirmedAt: null, confirmedByAccountId: null });
  for (const guardian of guardians) await revokeGuardianLinks(manager, guardian);
  const { schoolId, lowerSecondaryFinished } = await manager.findOneByOrFail(Student, { id: row.id });
  const id = uuid();
  const { birthDate } = row;
  await manager.insert(Student, {
    id,
    accountId: row.accountId,
    firstName,
    lastName,
    birthDate,
    schoolId,
    lowerSecondaryFinished,
    ...gone,
  });
  await recordMoves(manager, by, { entityType: 'student', entityId: id, from: null, to: 'left', act: 'merge' });
}
