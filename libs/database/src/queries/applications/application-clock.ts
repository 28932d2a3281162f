import type { ApplicationStatus, CivilDate } from '@seve/domain';
import { type EntityManager, LessThanOrEqual, MoreThan } from 'typeorm';
import type { Batch } from '../../due-ids.js';
import { Application } from '../../entities/application.entities.js';
import { Membership } from '../../entities/membership.entity.js';
import { rowsOf } from '../../rows.js';
import { inRole } from '../people/members.js';
import { type Addressee, addresseeOf } from './application-people.js';

/** Returns applications whose clock is due, ordered by id. */
export async function applicationsToRead(manager: EntityManager, today: CivilDate, { after, limit }: Batch): Promise<string[]> {
  const rows = await manager.find(Application, {
    select: { id: true },
    where: { clockOn: LessThanOrEqual(today), ...(after !== null && { id: MoreThan(after) }) },
    order: { id: 'ASC' },
    take: limit,
  });
  return rows.map(({ id }) => id);
}

export interface ClockRow {
  id: string;
  status: ApplicationStatus;
  companyId: string;
  offerId: string | null;
  answerBy: CivilDate | null;
  promisedOn: CivilDate | null;
  /** Mark of the last step executed. */
  done: string | null;
  /** Start of the current wait: the last sending, the return from a corrected refusal, the interview, or the entry into the status. */
  since: Date;
}

/** SQL of the start of the current wait; reads `CLOCK`. */
const SINCE = `
  case when application.status in ('submitted', 'read') then coalesce(sent.at, application.created_at)
    when application.status = 'interview' then coalesce(interview.starts_at, entered.at, application.updated_at)
    else coalesce(entered.at, application.updated_at) end`;
const CLOCK = `
  from application
  left join interview on interview.application_id = application.id and interview.status = 'confirmed'
  left join lateral (select max(change.created_at) as at from state_change change
    where change.entity_type = 'application' and change.entity_id = application.id
      and (change.act = 'correct_refusal' or change.to_state = 'submitted' and coalesce(change.act, 'send') in ('send', 'restore'))) sent on true
  left join lateral (select max(change.created_at) as at from state_change change
    where change.entity_type = 'application' and change.entity_id = application.id and change.to_state = application.status) entered on true`;

/** Returns the clock data of one application. Raw: lateral joins of the history. */
export async function clockOf(manager: EntityManager, id: string): Promise<ClockRow | null> {
  const [row] = await rowsOf<ClockRow>(
    manager,
    {
      id: 'application.id',
      status: 'application.status',
      companyId: '(select site.company_id from company_site site where site.id = application.company_site_id)',
      offerId: 'application.offer_id',
      answerBy: 'application.answer_by',
      promisedOn: `(select max(call.promised_on)::text from escalation_call call join escalation on escalation.id = call.escalation_id
        where escalation.application_id = application.id and escalation.status <> 'closed')`,
      done: 'application.clock_mark',
      since: SINCE,
    },
    `${CLOCK} where application.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Applications to one offer in the same kind of wait. */
export interface Waiting {
  count: number;
  /** Day on which the longest wait began. */
  since: CivilDate;
}

/**
 * Counts the applications in the same kind of wait today, without those whose interview is still ahead. Raw: lateral joins of the history.
 */
export async function waitingLike(
  manager: EntityManager,
  { offerId, status }: { offerId: string; status: ApplicationStatus },
  today: CivilDate,
): Promise<Waiting> {
  const alike = status === 'interview' ? ['interview'] : ['submitted', 'read'];
  const [row] = await rowsOf<Waiting>(
    manager,
    { count: 'count(*)::int', since: 'min(day)::text' },
    `from (select (${SINCE} at time zone 'Europe/Paris')::date as day ${CLOCK} where application.offer_id = $1 and application.status = any($2)) alike
     where day <= $3::date`,
    [offerId, alike, today],
  );
  return row as Waiting;
}

/** Returns all coordinators of the campus as recipients. */
export async function coordinators(manager: EntityManager): Promise<Addressee[]> {
  const rows = await manager.find(Membership, {
    where: inRole('campus_coordinator'),
    relations: { account: true },
    order: { account: { id: 'ASC' } },
  });
  return rows.map(({ account }) => addresseeOf(account));
}
