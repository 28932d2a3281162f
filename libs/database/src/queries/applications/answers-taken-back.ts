import type { ApplicationAct, ApplicationStatus } from '@seve/domain';
import { type EntityManager, Equal, In, Like, Or } from 'typeorm';
import { Email } from '../../entities/email.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { rowsBy, sql } from '../../rows.js';

/** Returns the instant, by the database's clock, until which an act done now can be undone. Raw: reads no table. */
export async function instantIn(manager: EntityManager, ms: number): Promise<Date> {
  const [row] = await manager.query('select clock_timestamp() + make_interval(secs => $1::float / 1000) as instant', [ms]);
  return row.instant;
}

export interface LastMove {
  act: ApplicationAct | null;
  from: ApplicationStatus | null;
  to: ApplicationStatus;
  byAccountId: string | null;
  /** The act was done within the given time, by the database's clock. */
  isRecent: boolean;
}

export async function lastMoveOf(manager: EntityManager, applicationId: string, withinMs: number): Promise<LastMove | null> {
  const newest = manager
    .createQueryBuilder(StateChange, 'change')
    .where({ entityType: 'application', entityId: applicationId })
    .orderBy('change.createdAt', 'DESC')
    .addOrderBy('change.id', 'DESC')
    .limit(1)
    .setParameter('withinMs', withinMs);
  const [move] = await rowsBy<LastMove, { change: StateChange }>(newest, {
    act: 'change.act',
    from: 'change.fromState',
    to: 'change.toState',
    byAccountId: 'change.actorAccountId',
    isRecent: sql('change.createdAt + make_interval(secs => :withinMs::float / 1000) > clock_timestamp()'),
  });
  return move ?? null;
}

/** Suppresses the letters of the move that brought the application to this version. Returns false, and changes none, if one was sent. */
export async function takeLettersBack(manager: EntityManager, applicationId: string, version: number): Promise<boolean> {
  const written = await manager.find(Email, {
    select: { id: true, state: true },
    where: { entityType: 'application', entityId: applicationId, occurrence: Or(Equal(String(version)), Like(`% ${version}`)) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (written.some(({ state }) => state === 'sending' || state === 'sent' || state === 'merged')) return false;
  const waiting = written.filter(({ state }) => state === 'queued' || state === 'held').map(({ id }) => id);
  await manager.update(Email, { id: In(waiting) }, { state: 'suppressed', error: 'undone' });
  return true;
}
