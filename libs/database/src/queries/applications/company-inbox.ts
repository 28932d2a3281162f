import { type CompanyStage, companyStageOf, type SentStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Parameters } from '../parameters.js';
import { type CompanyApplicationFilter, companyFilter } from './applications-for-company.js';

const OF_COMPANY = 'from application join company_site on company_site.id = application.company_site_id';

/** Counts by stage the applications that meet the rest of the filter. Raw: one pass over the company's applications. */
export async function countByStage(manager: EntityManager, filter: CompanyApplicationFilter): Promise<Map<CompanyStage, number>> {
  const value = new Parameters();
  const conditions = companyFilter(value, { ...filter, stage: null });
  const rows = await manager.query<{ status: SentStatus; count: number }[]>(
    `select application.status, count(*)::int as count ${OF_COMPANY} where ${conditions.join(' and ')} group by application.status`,
    value.all,
  );
  const counts = new Map<CompanyStage, number>();
  for (const { status, count } of rows) counts.set(companyStageOf(status), (counts.get(companyStageOf(status)) ?? 0) + count);
  return counts;
}

export interface AppliedOffer {
  id: string;
  title: string;
  applications: number;
}

/** Offers of a company that have applications, the newest first. Raw: counted in one pass. */
export const offersAppliedTo = (manager: EntityManager, companyId: string, most: number): Promise<AppliedOffer[]> =>
  manager.query<AppliedOffer[]>(
    `select offer.id, offer.title, count(*)::int as applications
     ${OF_COMPANY} join offer on offer.id = application.offer_id
     where company_site.company_id = $1 group by offer.id order by offer.created_at desc, offer.id limit $2`,
    [companyId, most],
  );

export interface Neighbours {
  previousId: string | null;
  nextId: string | null;
  /** Position from 1; null for one outside of the filter. */
  position: number | null;
  total: number;
}

/**
 * Returns the previous and next application in a company's filtered list. One that has left the list because it was answered keeps its
 * place. Returns null for another company's. Raw: keyset on both sides in one round trip.
 */
export async function neighboursOf(
  manager: EntityManager,
  id: string,
  filter: CompanyApplicationFilter,
  oldestFirst: boolean,
): Promise<Neighbours | null> {
  const value = new Parameters();
  const [own, companyId] = [value.add(id), value.add(filter.companyId)];
  const conditions = companyFilter(value, filter).join(' and ');
  const [before, after] = oldestFirst ? ['<', '>'] : ['>', '<'];
  const key = '(application.created_at, application.id)';
  const nearest = (
    side: string,
  ) => `(select application.id ${OF_COMPANY}, own where ${conditions} and ${key} ${side} (own.created_at, own.id)
     order by application.created_at ${side === '>' ? 'asc' : 'desc'}, application.id ${side === '>' ? 'asc' : 'desc'} limit 1)`;
  const [row] = await manager.query<{ previousId: string | null; nextId: string | null; ahead: number; total: number; isIn: boolean }[]>(
    `with own as (select application.id, application.created_at ${OF_COMPANY}
       where application.id = ${own} and company_site.company_id = ${companyId})
     select ${nearest(before)} as "previousId", ${nearest(after)} as "nextId",
       (select count(*)::int ${OF_COMPANY}, own where ${conditions} and ${key} ${before} (own.created_at, own.id)) as ahead,
       (select count(*)::int ${OF_COMPANY} where ${conditions}) as total,
       exists (select 1 ${OF_COMPANY} where ${conditions} and application.id = ${own}) as "isIn"
     from own`,
    value.all,
  );
  if (!row) return null;
  const { previousId, nextId, ahead, total, isIn } = row;
  return { previousId, nextId, position: isIn ? ahead + 1 : null, total };
}
