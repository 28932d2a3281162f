import { changedFields, EDIT, type Role, type Via } from '@seve/domain';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { StateChange } from '../entities/state-change.entity.js';

/** Author of a move; without account if it is the system. */
export interface Actor {
  accountId: string | null;
  role: Role;
  /** Channel; default: `app`, or `clock` for the system. */
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

/** Rows per statement: PostgreSQL allows 65,535 parameters. */
const ROWS_AT_ONCE = 1_000;

/** Inserts the history rows of state changes. */
export const recordMoves = (manager: EntityManager, actor: Actor, ...moves: readonly Move[]): Promise<void> =>
  insertAll(
    manager,
    moves.map(({ from, to, act = null, ...move }) => ({ ...rowOf(actor, move), fromState: from, toState: to, act })),
  );

/**
 * Inserts the history row of an edit, in the caller's transaction. Returns the names of the changed fields; inserts nothing if there are
 * none.
 */
export async function recordEdit<Row extends object>(manager: EntityManager, actor: Actor, edit: Edit<Row>): Promise<string[]> {
  await recordEdits(manager, actor, [edit]);
  return changedFields(edit.before, edit.after);
}

/** Applies `recordEdit` to several edits, in few statements. */
export const recordEdits = <Row extends object>(manager: EntityManager, actor: Actor, edits: readonly Edit<Row>[]): Promise<void> =>
  insertAll(
    manager,
    edits.flatMap(({ before, after, ...edit }) => {
      const fields = changedFields(before, after);
      return fields.length > 0 ? [{ ...rowOf(actor, edit), act: EDIT, fields }] : [];
    }),
  );

async function insertAll(manager: EntityManager, rows: readonly QueryDeepPartialEntity<StateChange>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await manager.insert(StateChange, rows.slice(from, from + ROWS_AT_ONCE));
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
  // Not now(), the start of the transaction: after waiting for a lock it would be earlier than the preceding move.
  createdAt: () => 'clock_timestamp()',
});
