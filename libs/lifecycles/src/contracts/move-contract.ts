import { type Actor, Contract, recordMoves } from '@seve/database';
import { CONTRACT_TABLE, type ContractAct, type ContractState, InvalidTransition, move } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

interface ContractMove {
  to: ContractState;
  act: ContractAct;
  changes?: QueryDeepPartialEntity<Contract>;
  comment?: string;
}

/** Moves a contract through its status table. @throws InvalidTransition, also when it has moved meanwhile */
export async function moveContract(
  { manager }: UnitOfWork,
  { id, state }: Pick<Contract, 'id' | 'state'>,
  { to, act, changes = {}, comment }: ContractMove,
  by: Actor,
): Promise<void> {
  const next = move(CONTRACT_TABLE, state, to, by.role, act);
  const moved = { ...changes, state: next, stateAt: () => 'now()', version: () => 'version + 1' };
  const { affected } = await manager.update(Contract, { id, state }, moved);
  if (affected !== 1) throw new InvalidTransition('status.not-allowed');
  await recordMoves(manager, by, { entityType: 'contract', entityId: id, from: state, to: next, act, comment });
}

/** Locks the contract until the transaction ends. */
export const lockContract = ({ manager }: UnitOfWork, id: string): Promise<Contract> =>
  manager.findOneOrFail(Contract, { where: { id }, lock: { mode: 'pessimistic_write' } });
