import type { EntityManager } from 'typeorm';
import { jobsThatComeBack } from '../catalogue.js';

const GIVEN_UP = 'done_at is null and given_up_at is not null';

/** Payload key of the day; the other keys identify what the job is for. */
const WHEN = `'day'`;

/**
 * Makes given-up jobs of these keys due, since their work still has to be done: each at most once an hour, so that a failing one does not
 * fill the queue.
 */
export async function bringForward(manager: EntityManager, keys: readonly string[]): Promise<void> {
  await manager.query(
    `update outbox set not_before = now(), flushed_at = null
     where ${GIVEN_UP} and key = any($1) and not_before > now() and coalesce(flushed_at, given_up_at) < now() - interval '1 hour'`,
    [keys],
  );
}

/** Makes given-up jobs due at once, on request of the coordination; null: all of them. Returns their ids. */
export async function tryAgain(manager: EntityManager, ids: readonly string[] | null): Promise<string[]> {
  const [rows]: [{ id: string }[]] = await manager.query(
    `update outbox set not_before = now(), flushed_at = null where ${GIVEN_UP} and ($1::uuid[] is null or id = any($1)) returning id`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Ends given-up jobs of a past day that have a job of a later day. */
export async function endReplaced(manager: EntityManager): Promise<void> {
  await manager.query(
    `update outbox set done_at = now() where ${GIVEN_UP} and job = any($1) and exists (
       select 1 from outbox later where later.job = outbox.job and later.created_at > outbox.created_at
         and later.payload - ${WHEN} = outbox.payload - ${WHEN} and later.payload ->> ${WHEN} > outbox.payload ->> ${WHEN})`,
    [jobsThatComeBack('next')],
  );
}
