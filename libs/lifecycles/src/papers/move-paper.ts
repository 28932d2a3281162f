import { type Actor, PAPER_TABLES, type PaperRow, recordMoves } from '@seve/database';
import { InvalidTransition, move, PAPERS, type PaperAct, type PaperState, type PaperType } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

interface PaperMove<Type extends PaperType> {
  to: PaperState<Type>;
  act: PaperAct<Type>;
  changes?: QueryDeepPartialEntity<PaperRow<Type>>;
  comment?: string;
}

/** Moves a paper through its status table. @throws InvalidTransition, also when it has moved meanwhile */
export async function movePaper<Type extends PaperType>(
  { manager }: UnitOfWork,
  type: Type,
  { id, state }: { id: string; state: PaperState<Type> },
  { to, act, changes, comment }: PaperMove<Type>,
  by: Actor,
): Promise<void> {
  const next = move(PAPERS[type].table, state, to, by.role, act);
  const moved = { ...changes, state: next, stateAt: () => 'now()', version: () => 'version + 1' };
  const { affected } = await manager.update(PAPER_TABLES[type], { id, state }, moved);
  if (affected !== 1) throw new InvalidTransition('status.not-allowed');
  await recordMoves(manager, by, { entityType: type, entityId: id, from: state, to: next, act, comment });
}

/** Locks a paper until the transaction ends; that of an amendment is locked before it. */
export const lockPaperRow = <Type extends PaperType>({ manager }: UnitOfWork, type: Type, id: string): Promise<PaperRow<Type>> =>
  manager.findOneOrFail(PAPER_TABLES[type], { where: { id }, lock: { mode: 'pessimistic_write' } }) as Promise<PaperRow<Type>>;
