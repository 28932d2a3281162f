import { countSeatsHeld, Offer } from '@seve/database';
import { Conflict } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { In } from 'typeorm';

/** Locks these offers, always in the same order, against deadlocks. */
export const lockOffers = (manager: UnitOfWork['manager'], ids: readonly string[]): Promise<Offer[]> =>
  manager.find(Offer, { where: { id: In([...new Set(ids)]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });

export async function lockOffer(manager: UnitOfWork['manager'], id: string): Promise<Offer> {
  return manager.findOneOrFail(Offer, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Locks the published offers of a company, always in the same order, against deadlocks. */
export const lockPublishedOffers = (manager: UnitOfWork['manager'], companyId: string): Promise<Pick<Offer, 'id' | 'status'>[]> =>
  manager
    .createQueryBuilder(Offer, 'offer')
    .innerJoin('offer.companySite', 'site')
    .where(`site.company_id = :companyId and offer.status = 'published'`, { companyId })
    .orderBy('offer.id')
    .setLock('pessimistic_write', undefined, ['offer'])
    .getMany();

/** @throws Conflict when the locked offer has no free seat. */
export async function requireSeat({ manager }: UnitOfWork, { id, seats }: Pick<Offer, 'id' | 'seats'>): Promise<void> {
  const { held } = await countSeatsHeld(manager, id);
  if (held >= seats) throw new Conflict('offer.no-seat-left');
}

/**
 * Call after a seat of a locked offer was taken (1) or freed (-1). Enqueues the matching of the offer if it became full or is no longer
 * full.
 */
export async function seatsMoved(work: UnitOfWork, { id, seats }: Pick<Offer, 'id' | 'seats'>, by: 1 | -1): Promise<void> {
  const { held } = await countSeatsHeld(work.manager, id);
  const [wasFull, isFull] = [held - by >= seats, held >= seats];
  if (wasFull === isFull) return;
  await work.manager.update(Offer, { id }, { version: () => 'version + 1' });
  const { version } = await work.manager.findOneOrFail(Offer, { select: { version: true }, where: { id } });
  await work.enqueue('match-offer', { offerId: id, version });
}
