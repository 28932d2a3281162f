import type { EntityManager } from 'typeorm';
import { Application } from '../../entities/application.entities.js';
import { rowsBy, sql } from '../../rows.js';

interface ApplicationsSent {
  today: number;
  open: number;
}

/** How many applications the student has sent today (in France), and how many are open. */
export async function applicationsSent(manager: EntityManager, studentId: string): Promise<ApplicationsSent> {
  const [row] = await rowsBy<ApplicationsSent>(manager.createQueryBuilder(Application, 'application').where({ studentId }), {
    today: sql("(count(*) filter (where application.createdAt >= date_trunc('day', now(), 'Europe/Paris')))::int"),
    open: sql("(count(*) filter (where application.status in ('submitted', 'read', 'interview', 'pool', 'offered')))::int"),
  });
  return row ?? { today: 0, open: 0 };
}
