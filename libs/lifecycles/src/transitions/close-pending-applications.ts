import { Application, type Offer, SYSTEM } from '@seve/database';
import { ENDED_OFFER_STATUSES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { In, IsNull } from 'typeorm';
import type { ApplicationLetters } from '../letters/application-letters.js';
import { completeMove } from './complete-move.js';
import { moveApplication } from './move-application.js';

/**
 * Ends the unanswered applications to an ended offer, with letters, and returns their number. Offered seats stay offered. Applications kept
 * by consent stay in the talent pool for other offers of the company.
 */
export async function closePendingApplications(work: UnitOfWork, offerId: string, letters: ApplicationLetters): Promise<number> {
  const pending = await work.manager.find(Application, {
    where: [
      { offerId, status: In(['submitted', 'read', 'interview']) },
      { offerId, status: 'pool', poolAgreedAt: IsNull() },
    ],
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const application of pending) {
    await moveApplication(work, application, 'closed_with_offer', SYSTEM, { changes: { answeredAt: () => 'now()' } });
  }
  await completeMove(
    work,
    letters,
    'closed_with_offer',
    pending.map(({ id }) => id),
  );
  return pending.length;
}

/** Whether the offer has ended. An offer closed by its maximum of applications has not: the company still decides on them. */
const hasEnded = ({ status, closeReason }: Pick<Offer, 'status' | 'closeReason'>) =>
  ENDED_OFFER_STATUSES.includes(status) && closeReason !== 'max_applications';

/** Ends an application that was reopened after its offer ended. The caller has locked the offer's row. */
export async function closeIfOfferEnded(
  work: UnitOfWork,
  offer: Pick<Offer, 'id' | 'status' | 'closeReason'>,
  letters: ApplicationLetters,
): Promise<void> {
  if (hasEnded(offer)) await closePendingApplications(work, offer.id, letters);
}
