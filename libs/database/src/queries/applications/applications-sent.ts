import type { EntityManager } from 'typeorm';
import { Application } from '../../entities/application.entities.js';
import { rowsBy, sql } from '../../rows.js';

export interface ApplicationsSent {
  today: number;
  open: number;
  /** One of them is to the offer that was asked about, whatever became of it. */
  isToOffer: boolean;
}

/** How many applications the student has sent today (in France), how many are open, and whether one is to this offer. */
export async function applicationsSent(
  manager: EntityManager,
  studentId: string,
  offerId: string | null = null,
): Promise<ApplicationsSent> {
  const [row] = await rowsBy<ApplicationsSent>(
    manager.createQueryBuilder(Application, 'application').where({ studentId }).setParameter('offerId', offerId),
    {
      today: sql("(count(*) filter (where application.createdAt >= date_trunc('day', now(), 'Europe/Paris')))::int"),
      open: sql("(count(*) filter (where application.status in ('submitted', 'read', 'interview', 'pool', 'offered')))::int"),
      isToOffer: sql('coalesce(bool_or(application.offerId = :offerId::uuid), false)'),
    },
  );
  return row ?? { today: 0, open: 0, isToOffer: false };
}
