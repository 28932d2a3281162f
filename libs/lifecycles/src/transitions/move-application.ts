import { type Actor, Application, recordMoves } from '@seve/database';
import { APPLICATION_TABLE, type ApplicationAct, type ApplicationStatus, actOf, InvalidTransition, move } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { moveCase } from './move-case.js';

interface Moved {
  /** Required where several acts lead to the same status, and to undo. */
  act?: ApplicationAct;
  changes?: QueryDeepPartialEntity<Application>;
  reasonCode?: string;
  comment?: string;
  /** Runs after the table has allowed the move. @throws the reason that forbids it. */
  guard?: () => Promise<void>;
}

/** The clock of the new status is due at once. */
const TODAY = () => "(now() at time zone 'Europe/Paris')::date";

/** Moves one application through its status table and records the move. Call `completeMove` afterwards. @throws InvalidTransition, also when it has moved meanwhile. */
export async function moveApplication(
  { manager }: UnitOfWork,
  { id, status }: Pick<Application, 'id' | 'status'>,
  to: ApplicationStatus,
  by: Actor,
  { act, changes = {}, reasonCode, comment, guard }: Moved = {},
): Promise<void> {
  const done = actDone(status, to, by, act);
  const next = move(APPLICATION_TABLE, status, to, by.role, done);
  await guard?.();
  const moved = { clockOn: TODAY, ...changes, status: next, version: () => 'version + 1', updatedAt: () => 'now()' };
  const { affected } = await manager.update(Application, { id, status }, moved);
  if (affected !== 1) throw new InvalidTransition('status.not-allowed');
  const history = { entityType: 'application', entityId: id, from: status, to: next, reasonCode, comment } as const;
  await recordMoves(manager, by, { ...history, act: done });
  await moveCase(manager, id, { from: status, to: next, act: done });
}

/** Returns the named act, or the one by which this role reaches the status, never `undo`. @throws InvalidTransition */
function actDone(from: ApplicationStatus, to: ApplicationStatus, { role }: Actor, named?: ApplicationAct): ApplicationAct {
  const act = named ?? actOf(APPLICATION_TABLE, from, to, role);
  if (act === null || (act === 'undo' && named !== 'undo')) throw new InvalidTransition('status.not-allowed', { from, to });
  return act;
}
