import type { CompanyStatus, OfferStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Account } from '../../entities/account.entity.js';
import { Offer } from '../../entities/offer.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { rowsBy, sql } from '../../rows.js';

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
  rowsBy<CompanyMove, { account: Account; change: StateChange }>(
    manager
      .createQueryBuilder(StateChange, 'change')
      .leftJoin(Account, 'account', 'account.id = change.actorAccountId')
      .where({ entityType: 'company', entityId: companyId })
      .orderBy('change.createdAt', 'DESC')
      .addOrderBy('change.id', 'DESC')
      .limit(50),
    { from: 'change.fromState', to: 'change.toState', at: 'change.createdAt', by: 'account.name', comment: 'change.comment' },
  );

/** Where a suspended company stood before. */
export async function standingBeforeSuspension(manager: EntityManager, companyId: string): Promise<'pending' | 'verified'> {
  const last = await manager.findOne(StateChange, {
    select: { id: true, fromState: true },
    where: { entityType: 'company', entityId: companyId, toState: 'suspended' },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
  return last?.fromState === 'verified' ? 'verified' : 'pending';
}

/** How many offers a company has in each state. */
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
