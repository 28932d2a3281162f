import { type Actor, Offer, recordMoves } from '@seve/database';
import { move, OFFER_TABLE, type OfferCloseReason } from '@seve/domain';
import type { Work } from '@seve/jobs';
import type { ApplicationLetters } from '../applications/application-letters.js';
import { closePendingApplications } from '../applications/close-pending-applications.js';

type Ending = { to: 'closed'; reason: OfferCloseReason } | { to: 'filled'; reason: null };

/** A published offer ends: its matches vanish, whoever waits for an answer is told. The offer's row is locked. */
export async function endOffer(
  work: Work,
  { id, status }: Pick<Offer, 'id' | 'status'>,
  { to, reason }: Ending,
  by: Actor,
  letters: ApplicationLetters,
): Promise<void> {
  const next = move(OFFER_TABLE, status, to, by.role);
  await work.manager.update(
    Offer,
    { id, status },
    { status: next, closeReason: reason, version: () => 'version + 1', updatedAt: () => 'now()' },
  );
  await recordMoves(work.manager, by, { entityType: 'offer', entityId: id, from: status, to: next, reasonCode: reason });
  await closePendingApplications(work, id, letters);
  const { version } = await work.manager.findOneOrFail(Offer, { select: { version: true }, where: { id } });
  await work.promise('match-offer', { offerId: id, version });
}
