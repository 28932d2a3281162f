import type { Role } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { StateChange } from '../entities/state-change.entity.js';

/** Author of a move; without account when the system makes it. */
export interface Actor {
  accountId: string | null;
  role: Role;
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

/** Adds the rows of history that go with moves of state. */
export async function recordMoves(manager: EntityManager, actor: Actor, ...moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return;
  await manager.insert(
    StateChange,
    moves.map(({ entityType, entityId, from, to, act = null, reasonCode = null, comment = null }) => ({
      id: uuid(),
      entityType,
      entityId,
      fromState: from,
      toState: to,
      act,
      actorAccountId: actor.accountId,
      actorRole: actor.role,
      via: actor.role === 'system' ? ('system' as const) : ('app' as const),
      reasonCode,
      comment,
      // Not now(), the start of the transaction: one that waited for a lock would stand before the move it waited for.
      createdAt: () => 'clock_timestamp()',
    })),
  );
}
