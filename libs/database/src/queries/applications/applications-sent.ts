import type { EntityManager } from 'typeorm';
import { preparedQuery } from '../../rows.js';

export interface ApplicationsSent {
  today: number;
  open: number;
  /** The student has applied to the given offer, with any result. */
  isToOffer: boolean;
}

const counted = preparedQuery<ApplicationsSent>(
  {
    today: `(count(*) filter (where created_at >= date_trunc('day', now(), 'Europe/Paris')))::int`,
    open: `(count(*) filter (where status in ('submitted', 'read', 'interview', 'pool', 'offered')))::int`,
    isToOffer: 'coalesce(bool_or(offer_id = $2::uuid), false)',
  },
  'from application where student_id = $1',
);

/**
 * Counts the applications sent today (in France) and the running ones, and tells whether one is to this offer. Raw: with every application
 * sent.
 */
export async function applicationsSent(
  manager: EntityManager,
  studentId: string,
  offerId: string | null = null,
): Promise<ApplicationsSent> {
  const [row] = await counted(manager, [studentId, offerId]);
  return row ?? { today: 0, open: 0, isToOffer: false };
}
