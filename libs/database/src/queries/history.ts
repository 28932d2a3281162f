import type { HistoryEntity, Role, Via } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Account } from '../entities/account.entity.js';
import { StateChange } from '../entities/state-change.entity.js';
import { rowsBy } from '../rows.js';

/** One row of a history, as screens show it. */
export interface HistoryRow {
  id: string;
  entityType: HistoryEntity;
  entityId: string;
  act: string | null;
  from: string | null;
  /** Null for an edit. */
  to: string | null;
  /** Names of the fields that an edit changed. */
  fields: string[];
  at: Date;
  /** Name of who did it; null for the system, and once the account is gone. */
  by: string | null;
  role: Role;
  via: Via;
  reasonCode: string | null;
  comment: string | null;
}

/** Rows of a history that a screen shows. */
const LONGEST = 50;

/** The last rows of the history of these entities, the newest first. */
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
