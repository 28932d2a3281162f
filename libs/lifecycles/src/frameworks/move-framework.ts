import { type Actor, FrameworkAgreement, recordMoves } from '@seve/database';
import { FRAMEWORK_TABLE, type FrameworkAct, type FrameworkState, InvalidTransition, move } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

interface FrameworkMove {
  to: FrameworkState;
  act: FrameworkAct;
  changes?: QueryDeepPartialEntity<FrameworkAgreement>;
  comment?: string;
}

/** Moves a framework agreement through its status table. @throws InvalidTransition, also when it has moved meanwhile */
export async function moveFramework(
  { manager }: UnitOfWork,
  { id, state }: Pick<FrameworkAgreement, 'id' | 'state'>,
  { to, act, changes = {}, comment }: FrameworkMove,
  by: Actor,
): Promise<void> {
  const next = move(FRAMEWORK_TABLE, state, to, by.role, act);
  const moved = { ...changes, state: next, stateAt: () => 'now()', version: () => 'version + 1' };
  const { affected } = await manager.update(FrameworkAgreement, { id, state }, moved);
  if (affected !== 1) throw new InvalidTransition('status.not-allowed');
  await recordMoves(manager, by, { entityType: 'framework_agreement', entityId: id, from: state, to: next, act, comment });
}

/** Locks the framework agreement until the transaction ends. */
export const lockFramework = ({ manager }: UnitOfWork, id: string): Promise<FrameworkAgreement> =>
  manager.findOneOrFail(FrameworkAgreement, { where: { id }, lock: { mode: 'pessimistic_write' } });
