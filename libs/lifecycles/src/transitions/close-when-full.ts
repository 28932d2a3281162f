import { type Offer, SYSTEM } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import type { ApplicationLetters } from '../letters/application-letters.js';
import { endOffer } from './end-offer.js';

/**
 * Closes an offer that has received its maximum of applications; those received are still answered. The offer's row is locked since before
 * they were counted.
 */
export async function closeWhenFull(
  work: UnitOfWork,
  offer: Pick<Offer, 'id' | 'status' | 'maxApplications'>,
  received: number,
  letters: ApplicationLetters,
): Promise<void> {
  if (received < offer.maxApplications) return;
  await endOffer(work, offer, { to: 'closed', reason: 'max_applications' }, SYSTEM, letters);
}
