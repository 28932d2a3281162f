import type { CompanyStatus, OfferStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';

export interface CompanyMove {
  from: CompanyStatus | null;
  to: CompanyStatus;
  at: Date;
  /** Who decided; null once the account is gone. */
  by: string | null;
  comment: string | null;
}

/** What the campus decided about a company, the newest first. */
export const companyMoves = (manager: EntityManager, companyId: string): Promise<CompanyMove[]> =>
  manager.query(
    `select change.from_state as "from", change.to_state as "to", change.created_at as at, account.name as by, change.comment
     from state_change change left join account on account.id = change.actor_account_id
     where change.entity_type = 'company' and change.entity_id = $1 order by change.created_at desc, change.id desc limit 50`,
    [companyId],
  );

/** Where a suspended company stood before. */
export async function standingBeforeSuspension(manager: EntityManager, companyId: string): Promise<'pending' | 'verified'> {
  const [last] = await manager.query(
    `select from_state from state_change where entity_type = 'company' and entity_id = $1 and to_state = 'suspended'
     order by created_at desc, id desc limit 1`,
    [companyId],
  );
  return last?.from_state === 'verified' ? 'verified' : 'pending';
}

/** How many offers a company has in each state. */
export const companyOfferCounts = (manager: EntityManager, companyId: string): Promise<{ status: OfferStatus; count: number }[]> =>
  manager.query(
    `select offer.status, count(*)::int as count from offer join company_site on company_site.id = offer.company_site_id
     where company_site.company_id = $1 group by offer.status order by offer.status`,
    [companyId],
  );
