import type { EntityManager } from 'typeorm';
import { Offer } from '../../entities/offer.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';

/**
 * Counts how often the company has sent an offer today (in France), including closed ones. The caller must lock the company to make the
 * count reliable.
 */
export function offersSentToday(manager: EntityManager, companyId: string): Promise<number> {
  return manager
    .createQueryBuilder(StateChange, 'change')
    .innerJoin(Offer, 'offer', 'offer.id = change.entityId')
    .innerJoin('offer.companySite', 'site')
    .where({ entityType: 'offer', toState: 'submitted' })
    .andWhere("site.companyId = :companyId and change.createdAt >= date_trunc('day', now(), 'Europe/Paris')", { companyId })
    .getCount();
}
