import { DAY_MS, EMAIL_CHANGE_DAYS, LEFT_ROSTER_MONTHS, MAIL_BODY_DAYS, SESSION_DAYS, SPENT_LINK_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Statements for the rules of `RETENTION_RULES`; $1 is the instant of expiry. */
const SPENT = [
  { days: SESSION_DAYS, sql: 'delete from session where expires_at <= $1' },
  { days: SPENT_LINK_DAYS, sql: 'delete from verification where expires_at <= $1' },
  { days: SPENT_LINK_DAYS, sql: 'delete from account_token where expires_at <= $1' },
  { days: SPENT_LINK_DAYS, sql: 'delete from invitation where coalesce(used_at, revoked_at, expires_at) <= $1' },
  { days: SPENT_LINK_DAYS, sql: 'delete from guardian_link where least(revoked_at, expires_at) <= $1' },
  { days: EMAIL_CHANGE_DAYS, sql: 'delete from email_change where coalesce(undone_at, withdrawn_at, undo_until) <= $1' },
  {
    days: MAIL_BODY_DAYS,
    sql: `update email set params = null where created_at <= $1 and params is not null and state not in ('queued', 'sending', 'held')`,
  },
] as const;

/** Deletes expired rows after their retention. Returns the number of rows. Raw: one table for several kinds of rows. */
export async function forgetSpent(manager: EntityManager, now: Date): Promise<number> {
  let rows = 0;
  for (const { days, sql } of SPENT) {
    const [, count] = await manager.query<[unknown, number]>(sql, [new Date(now.getTime() - days * DAY_MS)]);
    rows += count;
  }
  return rows + (await forgetLeftStudents(manager, now));
}

/** Deletes students without account who left the roster and have no other data. */
async function forgetLeftStudents(manager: EntityManager, now: Date): Promise<number> {
  const [, count] = await manager.query<[unknown, number]>(
    `delete from student where account_id is null and roster_state = 'left' and updated_at <= $1::timestamptz - make_interval(months => $2)
       and not exists (select 1 from application where application.student_id = student.id)
       and not exists (select 1 from placement where placement.student_id = student.id)`,
    [now, LEFT_ROSTER_MONTHS],
  );
  return count;
}
