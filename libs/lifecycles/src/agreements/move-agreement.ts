import { type Actor, Agreement, recordMoves } from '@seve/database';
import { AGREEMENT_TABLE, type AgreementAct, type AgreementState, InvalidTransition, move } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

interface AgreementMove {
  to: AgreementState;
  act: AgreementAct;
  changes?: QueryDeepPartialEntity<Agreement>;
  comment?: string;
}

/** Moves an agreement through its status table. @throws InvalidTransition, also when it has moved meanwhile */
export async function moveAgreement(
  { manager }: UnitOfWork,
  { id, state }: Pick<Agreement, 'id' | 'state'>,
  { to, act, changes = {}, comment }: AgreementMove,
  by: Actor,
): Promise<void> {
  const next = move(AGREEMENT_TABLE, state, to, by.role, act);
  const moved = { ...changes, state: next, stateAt: () => 'now()', version: () => 'version + 1' };
  const { affected } = await manager.update(Agreement, { id, state }, moved);
  if (affected !== 1) throw new InvalidTransition('status.not-allowed');
  await recordMoves(manager, by, { entityType: 'agreement', entityId: id, from: state, to: next, act, comment });
}

/** Locks the agreement until the transaction ends. */
export const lockAgreement = ({ manager }: UnitOfWork, id: string): Promise<Agreement> =>
  manager.findOneOrFail(Agreement, { where: { id }, lock: { mode: 'pessimistic_write' } });
