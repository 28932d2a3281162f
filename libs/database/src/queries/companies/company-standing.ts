import type { OfferStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Offer } from '../../entities/offer.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { rowsBy, sql } from '../../rows.js';

/** Returns the status of a company before its suspension. */
export async function standingBeforeSuspension(manager: EntityManager, companyId: string): Promise<'pending' | 'verified'> {
  const last = await manager.findOne(StateChange, {
    select: { id: true, fromState: true },
    where: { entityType: 'company', entityId: companyId, toState: 'suspended' },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
  return last?.fromState === 'verified' ? 'verified' : 'pending';
}

/** Counts a company's offers by status. */
export const companyOfferCounts = (manager: EntityManager, companyId: string): Promise<{ status: OfferStatus; count: number }[]> =>
  rowsBy<{ status: OfferStatus; count: number }, { offer: Offer }>(
    manager
      .createQueryBuilder(Offer, 'offer')
      .innerJoin('offer.companySite', 'site')
      .where('site.companyId = :companyId', { companyId })
      .groupBy('offer.status')
      .orderBy('offer.status'),
    { status: 'offer.status', count: sql('count(*)::int') },
  );
