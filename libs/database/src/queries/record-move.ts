import { changedFields, EDIT, type Role, type Via } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { StateChange } from '../entities/state-change.entity.js';

/** Author of a move; without account when the system makes it. */
export interface Actor {
  accountId: string | null;
  role: Role;
  /** By which way; without it the pages, or the clock when the system makes the move. */
  via?: Via;
}

export const SYSTEM: Actor = { accountId: null, role: 'system' };

export interface Move {
  entityType: StateChange['entityType'];
  entityId: string;
  from: string | null;
  to: string;
  act?: string | null;
  reasonCode?: string | null;
  comment?: string | null;
}

export interface Edit<Row extends object> extends Pick<Move, 'entityType' | 'entityId' | 'reasonCode' | 'comment'> {
  before: Row;
  after: Partial<Row>;
}

/** Adds the rows of history that go with moves of state. */
export async function recordMoves(manager: EntityManager, actor: Actor, ...moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return;
  await manager.insert(
    StateChange,
    moves.map(({ from, to, act = null, ...move }) => ({ ...rowOf(actor, move), fromState: from, toState: to, act })),
  );
}

/** Adds the row of an edit, in the caller's transaction. Returns the names of the fields that changed: empty, and no row, when none did. */
export async function recordEdit<Row extends object>(
  manager: EntityManager,
  actor: Actor,
  { before, after, ...edit }: Edit<Row>,
): Promise<string[]> {
  const fields = changedFields(before, after);
  if (fields.length > 0) await manager.insert(StateChange, { ...rowOf(actor, edit), act: EDIT, fields });
  return fields;
}

const rowOf = (
  { accountId, role, via = role === 'system' ? 'clock' : 'app' }: Actor,
  { entityType, entityId, reasonCode = null, comment = null }: Pick<Move, 'entityType' | 'entityId' | 'reasonCode' | 'comment'>,
) => ({
  id: uuid(),
  entityType,
  entityId,
  actorAccountId: accountId,
  actorRole: role,
  via,
  reasonCode,
  comment,
  // Not now(), the start of the transaction: one that waited for a lock would stand before the move it waited for.
  createdAt: () => 'clock_timestamp()',
});
