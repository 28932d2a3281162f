import type { ApplicationAct, ApplicationStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** The instant, by the database's clock, until which something done now may be undone. */
export async function instantIn(manager: EntityManager, ms: number): Promise<Date> {
  const [row] = await manager.query('select clock_timestamp() + make_interval(secs => $1::float / 1000) as instant', [ms]);
  return row.instant;
}

export interface LastMove {
  act: ApplicationAct | null;
  from: ApplicationStatus | null;
  to: ApplicationStatus;
  byAccountId: string | null;
  /** It happened within the moment given, by the database's clock. */
  isRecent: boolean;
}

export async function lastMoveOf(manager: EntityManager, applicationId: string, withinMs: number): Promise<LastMove | null> {
  const [row] = await manager.query(
    `select act, from_state as "from", to_state as "to", actor_account_id as "byAccountId",
       created_at + make_interval(secs => $2::float / 1000) > clock_timestamp() as "isRecent"
     from state_change where entity_type = 'application' and entity_id = $1 order by created_at desc, id desc limit 1`,
    [applicationId, withinMs],
  );
  return row ?? null;
}

/** The letters of the move that brought the application to this version never leave. Answers false, and changes none, when one has left. */
export async function takeLettersBack(manager: EntityManager, applicationId: string, version: number): Promise<boolean> {
  const written: { id: string; state: string }[] = await manager.query(
    `select id, state from email where entity_type = 'application' and entity_id = $1
       and (occurrence = $2 or occurrence like '% ' || $2) order by id for update`,
    [applicationId, String(version)],
  );
  if (written.some(({ state }) => state === 'sending' || state === 'sent' || state === 'merged')) return false;
  const waiting = written.filter(({ state }) => state === 'queued' || state === 'held').map(({ id }) => id);
  await manager.query(`update email set state = 'suppressed', error = 'undone' where id = any($1)`, [waiting]);
  return true;
}
