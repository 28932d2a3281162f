import type { ApplicationStatus, CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Addressee, addressee } from './application-people.js';

/** Applications whose clock is to be read, in the order of their ids. */
export async function applicationsToRead(
  manager: EntityManager,
  today: CivilDate,
  { after, limit }: { after: string | null; limit: number },
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select id from application where clock_on <= $1 and ($2::uuid is null or id > $2) order by id limit $3`,
    [today, after, limit],
  );
  return rows.map(({ id }) => id);
}

export interface ClockRow {
  id: string;
  status: ApplicationStatus;
  offerId: string | null;
  answerBy: CivilDate | null;
  /** The mark of the last step done. */
  done: string | null;
  /** When this wait began: sent for the last time, met for the interview, or came into its status. */
  since: Date;
}

/** When an application began to wait as it does; reads `CLOCK`. */
const SINCE = `
  case when application.status in ('submitted', 'read') then coalesce(sent.at, application.created_at)
    when application.status = 'interview' then coalesce(interview.starts_at, entered.at, application.updated_at)
    else coalesce(entered.at, application.updated_at) end`;
const CLOCK = `
  from application
  left join interview on interview.application_id = application.id and interview.status = 'confirmed'
  left join lateral (select max(change.created_at) as at from state_change change
    where change.entity_type = 'application' and change.entity_id = application.id
      and change.to_state = 'submitted' and coalesce(change.act, 'send') in ('send', 'restore')) sent on true
  left join lateral (select max(change.created_at) as at from state_change change
    where change.entity_type = 'application' and change.entity_id = application.id and change.to_state = application.status) entered on true`;

/** What the clock of one application is read from. */
export async function clockOf(manager: EntityManager, id: string): Promise<ClockRow | null> {
  const [row] = await manager.query(
    `select application.id, application.status, application.offer_id as "offerId", application.answer_by as "answerBy",
       application.clock_mark as done, ${SINCE} as since ${CLOCK} where application.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Applications to one offer that wait likewise. */
export interface Waiting {
  count: number;
  /** The day on which the longest wait began. */
  since: CivilDate;
}

/** Those that wait as this one does today: no interview whose hour is still ahead. */
export async function waitingLike(
  manager: EntityManager,
  { offerId, status }: { offerId: string; status: ApplicationStatus },
  today: CivilDate,
): Promise<Waiting> {
  const alike = status === 'interview' ? ['interview'] : ['submitted', 'read'];
  const [row] = await manager.query(
    `select count(*)::int as count, min(day)::text as since
     from (select (${SINCE} at time zone 'Europe/Paris')::date as day ${CLOCK} where application.offer_id = $1 and application.status = any($2)) alike
     where day <= $3::date`,
    [offerId, alike, today],
  );
  return row;
}

/** Everybody who coordinates the campus, to be written to. */
export async function coordinators(manager: EntityManager): Promise<Addressee[]> {
  const rows: { person: Addressee }[] = await manager.query(
    `select ${addressee('account')} as person from coordinator join account on account.id = coordinator.account_id order by account.id`,
  );
  return rows.map(({ person }) => person);
}
