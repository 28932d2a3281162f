import type { CivilDate, OfferKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Account } from '../../entities/account.entity.js';
import { FedLawParameter } from '../../entities/law.entities.js';
import { changedRows, type EntitySelectList, preparedQuery, rowsBy, sql } from '../../rows.js';
import type { RaisedVersion } from '../matching/rescore-versions.js';

export type FedLawRow = Pick<FedLawParameter, 'parameter' | 'validFrom' | 'value' | 'source' | 'createdAt'>;

const FED: EntitySelectList<FedLawRow, { fed: FedLawParameter }> = {
  parameter: 'fed.parameter',
  validFrom: 'fed.validFrom',
  value: 'fed.value',
  source: 'fed.source',
  createdAt: 'fed.createdAt',
};

const inForce = preparedQuery<FedLawRow>(
  {
    parameter: 'fed.parameter',
    validFrom: 'fed.valid_from',
    value: 'fed.value',
    source: 'fed.source',
    createdAt: 'fed.created_at',
  },
  `from (
    select distinct on (parameter, valid_from) * from law_parameter order by parameter, valid_from, number desc
  ) fed order by fed.parameter, fed.valid_from`,
);

/** Returns the rows in force: the last one written for each parameter and day. Raw: prepared, because it is read with every score. */
export const fedLawRows = (manager: EntityManager): Promise<FedLawRow[]> => inForce(manager, []);

export type LawHistoryRow = Pick<FedLawParameter, 'number'> & FedLawRow & { authorName: string | null };

/** Returns every row ever written, the newest first. */
export function lawHistory(manager: EntityManager): Promise<LawHistoryRow[]> {
  return rowsBy<LawHistoryRow, { fed: FedLawParameter }>(
    manager
      .createQueryBuilder(FedLawParameter, 'fed')
      .leftJoin(Account, 'author', 'author.id = fed.authorAccountId')
      .orderBy('fed.number', 'DESC'),
    { number: 'fed.number', ...FED, authorName: sql("author.firstName || ' ' || author.lastName") },
  );
}

/** Returns the number of the newest row, 0 before the first. */
export async function lawRowsNumber(manager: EntityManager): Promise<number> {
  return (await manager.maximum(FedLawParameter, 'number')) ?? 0;
}

/** Lets one transaction at a time add rows, while none computes matches from them. Raw: an advisory lock. */
export async function lockLawRows(manager: EntityManager): Promise<void> {
  await manager.query("select pg_advisory_xact_lock(hashtext('seve law'))");
}

/** Prevents rows from being added until the transaction ends. Raw: an advisory lock. */
export async function holdLawRows(manager: EntityManager): Promise<void> {
  await manager.query("select pg_advisory_xact_lock_shared(hashtext('seve law'))");
}

/**
 * Increments the version of published offers of these kinds that start on `validFrom` or later, because their pay is compared with another
 * minimum. Raw: locks in the order of ids.
 */
export function raiseOfferVersionsFrom(
  manager: EntityManager,
  validFrom: CivilDate,
  kinds: readonly OfferKind[],
): Promise<RaisedVersion[]> {
  return changedRows<RaisedVersion>(
    manager,
    `update offer set version = version + 1 where id in (
       select id from offer where status = 'published' and pay_cents is not null and start_from >= $1 and kind = any($2)
       order by id for update)`,
    { id: 'id', version: 'version' },
    [validFrom, kinds],
  );
}
