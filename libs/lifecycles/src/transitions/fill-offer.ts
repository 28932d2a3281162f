import { countSeatsHeld, type Offer, SYSTEM } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import type { ApplicationLetters } from '../letters/application-letters.js';
import { endOffer } from './end-offer.js';

/** Fills a published or paused offer when every seat is accepted. Returns whether it did. The caller has locked the offer's row. */
export async function fillIfTaken(
  work: UnitOfWork,
  offer: Pick<Offer, 'id' | 'seats' | 'status'>,
  letters: ApplicationLetters,
): Promise<boolean> {
  const { accepted } = await countSeatsHeld(work.manager, offer.id);
  if ((offer.status !== 'published' && offer.status !== 'paused') || accepted < offer.seats) return false;
  await endOffer(work, offer, { to: 'filled', channel: null }, SYSTEM, letters);
  return true;
}
