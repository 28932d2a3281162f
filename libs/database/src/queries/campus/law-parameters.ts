import type { CivilDate, OfferKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { LawParameter } from '../../entities/law.entities.js';
import type { RaisedVersion } from '../matching/rescore-versions.js';

export type FedLawRow = Pick<LawParameter, 'parameter' | 'validFrom' | 'value' | 'source' | 'createdAt'>;

/** Rows in force: of each parameter and day, the last one written. */
export async function fedLawRows(manager: EntityManager): Promise<FedLawRow[]> {
  return manager.query(
    `select distinct on (parameter, valid_from) parameter, valid_from as "validFrom", value, source, created_at as "createdAt"
     from law_parameter order by parameter, valid_from, number desc`,
  );
}

export type LawHistoryRow = Pick<LawParameter, 'number'> & FedLawRow & { authorName: string | null };

/** Every row ever written, the newest first. */
export async function lawHistory(manager: EntityManager): Promise<LawHistoryRow[]> {
  return manager.query(
    `select number, parameter, valid_from as "validFrom", value, source, fed.created_at as "createdAt",
       author.first_name || ' ' || author.last_name as "authorName"
     from law_parameter fed left join account author on author.id = fed.author_account_id order by number desc`,
  );
}

/** Number of the newest row, 0 before the first. */
export async function lawRowsNumber(manager: EntityManager): Promise<number> {
  const [row] = await manager.query('select coalesce(max(number), 0)::int as number from law_parameter');
  return row.number;
}

/** Lets one transaction at a time add rows, while none computes matches from them. */
export async function lockLawRows(manager: EntityManager): Promise<void> {
  await manager.query("select pg_advisory_xact_lock(hashtext('seve law'))");
}

/** Keeps rows from being added until the transaction ends. */
export async function holdLawRows(manager: EntityManager): Promise<void> {
  await manager.query("select pg_advisory_xact_lock_shared(hashtext('seve law'))");
}

/** Raises the version of published offers of these kinds that start on `validFrom` or later: their pay is compared with another minimum. */
export async function raiseOfferVersionsFrom(
  manager: EntityManager,
  validFrom: CivilDate,
  kinds: readonly OfferKind[],
): Promise<RaisedVersion[]> {
  const [rows]: [RaisedVersion[], number] = await manager.query(
    `update offer set version = version + 1 where id in (
       select id from offer where status = 'published' and pay_cents is not null and start_from >= $1 and kind = any($2)
       order by id for update)
     returning id, version`,
    [validFrom, kinds],
  );
  return rows;
}
