import type { EntityManager } from 'typeorm';

/** How many times the company has sent an offer today (in France), this one and closed ones too. Lock the company first to count on it. */
export async function offersSentToday(manager: EntityManager, companyId: string): Promise<number> {
  const [row] = await manager.query(
    `select count(*)::int as count from state_change change
       join offer on offer.id = change.entity_id join company_site on company_site.id = offer.company_site_id
     where change.entity_type = 'offer' and change.to_state = 'submitted' and company_site.company_id = $1
       and change.created_at >= date_trunc('day', now(), 'Europe/Paris')`,
    [companyId],
  );
  return row.count;
}
