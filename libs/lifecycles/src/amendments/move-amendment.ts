import { type Actor, Amendment, recordMoves } from '@seve/database';
import { AMENDMENT_TABLE, type AmendmentAct, type AmendmentState, InvalidTransition, move } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

interface AmendmentMove {
  to: AmendmentState;
  act: AmendmentAct;
  changes?: QueryDeepPartialEntity<Amendment>;
  comment?: string;
}

/** Moves an amendment through its status table. @throws InvalidTransition, also when it has moved meanwhile */
export async function moveAmendment(
  { manager }: UnitOfWork,
  { id, state }: Pick<Amendment, 'id' | 'state'>,
  { to, act, changes = {}, comment }: AmendmentMove,
  by: Actor,
): Promise<void> {
  const next = move(AMENDMENT_TABLE, state, to, by.role, act);
  const moved = { ...changes, state: next, stateAt: () => 'now()', version: () => 'version + 1' };
  const { affected } = await manager.update(Amendment, { id, state }, moved);
  if (affected !== 1) throw new InvalidTransition('status.not-allowed');
  await recordMoves(manager, by, { entityType: 'amendment', entityId: id, from: state, to: next, act, comment });
}

/** Locks the amendment until the transaction ends; its agreement is locked. */
export const lockAmendment = ({ manager }: UnitOfWork, id: string): Promise<Amendment> =>
  manager.findOneOrFail(Amendment, { where: { id }, lock: { mode: 'pessimistic_write' } });
