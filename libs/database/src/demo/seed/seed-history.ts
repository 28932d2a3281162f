import { actOf, move, type PersonRole, type StatusTable } from '@seve/domain';
import type { StateChange } from '../../entities/state-change.entity.js';
import { idAt } from './seed-context.js';

export interface DemoMove<Status extends string> {
  to: Status;
  at: Date;
  by: { accountId: string; role: PersonRole } | 'system';
}

export type StateChangeRow = Omit<StateChange, 'reasonCode' | 'comment' | 'fields'>;

/** Returns the history rows of one entity, oldest first. @throws InvalidTransition for a move that the status table forbids. */
export function historyOf<Status extends string>(
  entity: { type: StateChange['entityType']; id: string },
  table: StatusTable<Status>,
  moves: readonly DemoMove<Status>[],
): StateChangeRow[] {
  return moves.map(({ to, at, by }, place) => {
    const from = moves[place - 1]?.to ?? null;
    const actor = by === 'system' ? { accountId: null, role: 'system' as const } : by;
    if (from !== null) move(table, from, to, actor.role);
    return {
      id: idAt(at),
      entityType: entity.type,
      entityId: entity.id,
      fromState: from,
      toState: to,
      act: from === null ? null : actOf(table, from, to, actor.role),
      actorAccountId: actor.accountId,
      actorRole: actor.role,
      via: by === 'system' ? ('clock' as const) : ('app' as const),
      createdAt: at,
    };
  });
}
