import { type Actor, Candidate, Offer, recordMoves } from '@seve/database';
import { actOf, isOnline, move, OFFER_TABLE, type OfferAct, type OfferCloseReason, type OfferStatus } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

interface Moved {
  /** Required where several acts lead to the same status. */
  act?: OfferAct;
  changes?: QueryDeepPartialEntity<Offer>;
  /** `silence`: reason of a pause by the campus for unanswered applications, and of its end. */
  reason?: OfferCloseReason | 'silence' | null;
  comment?: string;
}

/**
 * Moves a locked offer through its status table and records the move. Enqueues its matching if it was or is online, and deletes its
 * candidates if it is not. @throws InvalidTransition
 */
export async function moveOffer(
  work: UnitOfWork,
  { id, status }: Pick<Offer, 'id' | 'status'>,
  to: OfferStatus,
  by: Actor,
  { act, changes = {}, reason = null, comment }: Moved = {},
): Promise<void> {
  const next = move(OFFER_TABLE, status, to, by.role, act);
  const moved = { ...changes, status: next, version: () => 'version + 1', updatedAt: () => 'now()' };
  await work.manager.update(Offer, { id, status }, moved);
  const history = { entityType: 'offer', entityId: id, from: status, to: next, reasonCode: reason, comment } as const;
  await recordMoves(work.manager, by, { ...history, act: act ?? actOf(OFFER_TABLE, status, to, by.role) });
  if (!isOnline(next)) await work.manager.delete(Candidate, { offerId: id });
  if (!isOnline(status) && !isOnline(next)) return;
  const { version } = await work.manager.findOneOrFail(Offer, { select: { version: true }, where: { id } });
  await work.enqueue('match-offer', { offerId: id, version });
}
