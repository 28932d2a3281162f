import { type Actor, ContractAmendment, recordMoves } from '@seve/database';
import { type AmendmentAct, CONTRACT_AMENDMENT_TABLE, type ContractAmendmentState, InvalidTransition, move } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

interface ContractAmendmentMove {
  to: ContractAmendmentState;
  act: AmendmentAct;
  changes?: QueryDeepPartialEntity<ContractAmendment>;
  comment?: string;
}

/** Moves an amendment of a contract through its status table. @throws InvalidTransition, also when it has moved meanwhile */
export async function moveContractAmendment(
  { manager }: UnitOfWork,
  { id, state }: Pick<ContractAmendment, 'id' | 'state'>,
  { to, act, changes = {}, comment }: ContractAmendmentMove,
  by: Actor,
): Promise<void> {
  const next = move(CONTRACT_AMENDMENT_TABLE, state, to, by.role, act);
  const moved = { ...changes, state: next, stateAt: () => 'now()', version: () => 'version + 1' };
  const { affected } = await manager.update(ContractAmendment, { id, state }, moved);
  if (affected !== 1) throw new InvalidTransition('status.not-allowed');
  await recordMoves(manager, by, { entityType: 'contract_amendment', entityId: id, from: state, to: next, act, comment });
}

/** Locks the amendment until the transaction ends; its contract is locked. */
export const lockContractAmendment = ({ manager }: UnitOfWork, id: string): Promise<ContractAmendment> =>
  manager.findOneOrFail(ContractAmendment, { where: { id }, lock: { mode: 'pessimistic_write' } });
