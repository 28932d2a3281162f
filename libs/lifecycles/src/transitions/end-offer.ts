import type { Actor, Offer } from '@seve/database';
import type { FillChannel, OfferCloseReason } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { ApplicationLetters } from '../letters/application-letters.js';
import { closePendingApplications } from './close-pending-applications.js';
import { moveOffer } from './move-offer.js';

/** `channel`: where the company filled the last seat; null if here. */
type Ending =
  | { to: 'closed'; reason: OfferCloseReason; comment?: string }
  | { to: 'filled'; channel: FillChannel | null }
  | { to: 'expired' };

/**
 * Ends a published or paused offer, whose row the caller has locked: removes its matches, ends its pending applications, and writes to
 * company and applicants.
 */
export async function endOffer(
  work: UnitOfWork,
  offer: Pick<Offer, 'id' | 'status'>,
  ending: Ending,
  by: Actor,
  letters: ApplicationLetters,
): Promise<void> {
  const endedOn = letters.clock.today();
  if (ending.to === 'closed') {
    const { reason, comment } = ending;
    await moveOffer(work, offer, 'closed', by, { changes: { closeReason: reason, endedOn }, reason, ...(comment && { comment }) });
    await letters.offers.closed(work, offer.id, reason, comment ?? null);
    // The applications received before the maximum still need an answer.
    if (reason !== 'max_applications') await closePendingApplications(work, offer.id, letters);
  } else if (ending.to === 'filled') {
    const { channel } = ending;
    await moveOffer(work, offer, 'filled', by, { changes: { fillChannel: channel, endedOn }, ...(channel && { comment: channel }) });
    const closed = await closePendingApplications(work, offer.id, letters);
    await letters.offers.filled(work, offer.id, channel, closed);
  } else {
    await moveOffer(work, offer, 'expired', by, { changes: { endedOn } });
    const closed = await closePendingApplications(work, offer.id, letters);
    await letters.offers.expired(work, offer.id, closed);
  }
}
