import type { HistoryEntity, Role, Via } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Account } from '../entities/account.entity.js';
import { StateChange } from '../entities/state-change.entity.js';
import { rowsBy } from '../rows.js';

/** A history row for display. */
export interface HistoryRow {
  id: string;
  entityType: HistoryEntity;
  entityId: string;
  act: string | null;
  from: string | null;
  /** New state; null for an edit. */
  to: string | null;
  /** Names of the edited fields. */
  fields: string[];
  at: Date;
  /** Name of the author; null for the system, and after the account is erased. */
  by: string | null;
  role: Role;
  via: Via;
  reasonCode: string | null;
  comment: string | null;
}

/** Maximum number of history rows on a screen. */
const LONGEST = 50;

/** Returns the latest history rows of these entities, the newest first. */
export const historyRows = (manager: EntityManager, entities: Partial<Record<HistoryEntity, readonly string[]>>): Promise<HistoryRow[]> => {
  const query = manager
    .createQueryBuilder(StateChange, 'change')
    .leftJoin(Account, 'account', 'account.id = change.actorAccountId')
    .where('false');
  for (const [type, ids] of Object.entries(entities).filter(([, some]) => some.length > 0))
    query.orWhere(`(change.entityType = :${type} and change.entityId in (:...${type}Ids))`, { [type]: type, [`${type}Ids`]: ids });
  return rowsBy<HistoryRow, { account: Account; change: StateChange }>(
    query.orderBy('change.createdAt', 'DESC').addOrderBy('change.id', 'DESC').limit(LONGEST),
    {
      id: 'change.id',
      entityType: 'change.entityType',
      entityId: 'change.entityId',
      act: 'change.act',
      from: 'change.fromState',
      to: 'change.toState',
      fields: 'change.fields',
      at: 'change.createdAt',
      by: 'account.name',
      role: 'change.actorRole',
      via: 'change.via',
      reasonCode: 'change.reasonCode',
      comment: 'change.comment',
    },
  );
};
