import { Application, type Offer, SYSTEM } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import type { ApplicationLetters } from '../letters/application-letters.js';
import { endOffer } from './end-offer.js';

/** Closes an offer that has received its maximum of applications; those received are still answered. The offer's row is locked. */
export async function closeWhenFull(
  work: UnitOfWork,
  offer: Pick<Offer, 'id' | 'status' | 'maxApplications'>,
  letters: ApplicationLetters,
): Promise<void> {
  const received = await work.manager.countBy(Application, { offerId: offer.id });
  if (received < offer.maxApplications) return;
  await endOffer(work, offer, { to: 'closed', reason: 'max_applications' }, SYSTEM, letters);
}
