import { Offer } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Locks an offer of any company, with its site and company, until the transaction ends. @throws NotFound */
export async function lockOfferOfCampus(manager: EntityManager, id: string): Promise<Offer> {
  const offer = await manager
    .createQueryBuilder(Offer, 'offer')
    .innerJoinAndSelect('offer.companySite', 'site')
    .innerJoinAndSelect('site.company', 'company')
    .where('offer.id = :id', { id })
    .setLock('pessimistic_write', undefined, ['offer'])
    .getOne();
  if (!offer) throw new NotFound('not-found');
  return offer;
}
