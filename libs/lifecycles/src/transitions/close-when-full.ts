import { type Offer, SYSTEM } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import type { ApplicationLetters } from '../letters/application-letters.js';
import { endOffer } from './end-offer.js';

/**
 * Closes an offer that has received its maximum of applications; the received ones can still be answered. The caller locked the offer's row
 * before counting them.
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
