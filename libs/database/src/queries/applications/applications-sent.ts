import type { EntityManager } from 'typeorm';

/** How many applications the student has sent today (in France), and how many are open. */
export async function applicationsSent(manager: EntityManager, studentId: string): Promise<{ today: number; open: number }> {
  const [row] = await manager.query(
    `select (count(*) filter (where created_at >= date_trunc('day', now(), 'Europe/Paris')))::int as today,
       (count(*) filter (where status in ('submitted', 'read', 'interview', 'pool', 'offered')))::int as open
     from application where student_id = $1`,
    [studentId],
  );
  return row;
}
