import type { ApplicationStatus, CallList, CallOutcome, CivilDate, EscalationStatus, OfferStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Batch, dueIds } from '../../due-ids.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { rowsBy, rowsOf, type SelectList } from '../../rows.js';
import { CONTACT_OF_OFFER } from '../applications/application-people.js';
import { Parameters } from '../parameters.js';
import { COMPANY_MEMBERS, COORDINATORS } from '../people/members.js';

const MOVES_SHOWN = 20;

export type EscalationAbout = 'application' | 'interview';

/** An escalation case of the campus, without its student. */
export interface EscalationRow {
  id: string;
  about: EscalationAbout;
  status: EscalationStatus;
  companyId: string;
  companyName: string;
  companyPhone: string | null;
  /** Null if the company has no member. */
  contactName: string | null;
  contactEmail: string | null;
  /** Null for an unsolicited one. */
  offerId: string | null;
  offerTitle: string | null;
  sentOn: CivilDate;
  openedAt: Date;
  openedKey: string;
  assigneeName: string | null;
  isMine: boolean;
  lastOutcome: CallOutcome | null;
  lastCalledAt: Date | null;
  /** Day on which a called case returns to the list. */
  reopensOn: CivilDate | null;
  /** Number of escalated applications of the same company. */
  ofCompany: number;
}

/** Conditions of the two lists. */
const IN_LIST: Record<CallList, string> = {
  to_call: `escalation.status in ('open', 'assigned')`,
  called: `escalation.status = 'called'`,
};

const LAST_CALL = (column: string) => `(select call.${column} from escalation_call call where call.escalation_id = escalation.id
  order by call.called_at desc, call.id desc limit 1)`;

/** Columns of a case; `reader`: placeholder of the reader's account. */
const CASE = (reader: string): SelectList<EscalationRow> => ({
  id: 'escalation.id',
  about: `case when application.status = 'interview' then 'interview' else 'application' end`,
  status: 'escalation.status',
  companyId: 'company.id',
  companyName: 'company.name',
  companyPhone: 'company.phone',
  contactName: `contact.first_name || ' ' || contact.last_name`,
  contactEmail: 'contact.email',
  offerId: 'offer.id',
  offerTitle: 'offer.title',
  sentOn: `(application.created_at at time zone 'Europe/Paris')::date::text`,
  openedAt: 'escalation.opened_at',
  openedKey: 'escalation.opened_at::text',
  assigneeName: 'assignee.name',
  isMine: `coalesce(escalation.assignee_account_id = ${reader}, false)`,
  lastOutcome: LAST_CALL('outcome'),
  lastCalledAt: LAST_CALL('called_at'),
  reopensOn: 'escalation.reopens_on::text',
  ofCompany: `(select count(*)::int from escalation alike join application other on other.id = alike.application_id
    join company_site site on site.id = other.company_site_id
    where site.company_id = company.id and alike.status <> 'closed')`,
});

const CASES = `from escalation
  join application on application.id = escalation.application_id
  join company_site on company_site.id = application.company_site_id
  join company on company.id = company_site.company_id
  left join offer on offer.id = application.offer_id
  left join account assignee on assignee.id = escalation.assignee_account_id
  left join account contact on contact.id = ${CONTACT_OF_OFFER}`;

/** Returns one list of the campus, the longest wait first. Raw: contact, last call and counts by sub-selects. */
export async function escalations(
  manager: EntityManager,
  { list, readerId }: { list: CallList; readerId: string },
  page: { after: readonly [openedAt: string, id: string] | null; limit: number },
): Promise<EscalationRow[]> {
  const value = new Parameters();
  const columns = CASE(`${value.add(readerId)}::uuid`);
  const after =
    page.after &&
    ` and (escalation.opened_at, escalation.id) > (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`;
  const from = `${CASES} where ${IN_LIST[list]}${after ?? ''} order by escalation.opened_at, escalation.id limit ${value.add(page.limit)}`;
  return rowsOf<EscalationRow>(manager, columns, from, value.all);
}

/** Data needed to call and decide. The student is used by the api only; a ticket is needed to see who it is. */
export interface EscalationCaseRow extends EscalationRow {
  applicationId: string;
  applicationStatus: ApplicationStatus;
  studentId: string;
  offerStatus: OfferStatus | null;
  closedAt: Date | null;
  closedAs: ApplicationStatus | null;
}

/** Returns null for an unknown case. A closed one stays readable. Raw: like the list. */
export async function escalationCase(manager: EntityManager, id: string, readerId: string): Promise<EscalationCaseRow | null> {
  const [row] = await rowsOf<EscalationCaseRow>(
    manager,
    {
      ...CASE('$2::uuid'),
      applicationId: 'application.id',
      applicationStatus: 'application.status',
      studentId: 'application.student_id',
      offerStatus: 'offer.status',
      closedAt: 'escalation.closed_at',
      closedAs: 'escalation.closed_as',
    },
    `${CASES} where escalation.id = $1`,
    [id, readerId],
  );
  return row ?? null;
}

export interface EscalationCallRow {
  id: string;
  calledAt: Date;
  callerName: string;
  spokeTo: string;
  outcome: CallOutcome;
  promisedOn: CivilDate | null;
  note: string;
}

/** Returns every call to this company within a year, the newest first. Raw: joins of four tables. */
export function callsToCompany(manager: EntityManager, companyId: string, most: number): Promise<EscalationCallRow[]> {
  return rowsOf<EscalationCallRow>(
    manager,
    {
      id: 'call.id',
      calledAt: 'call.called_at',
      callerName: 'caller.name',
      spokeTo: 'call.spoke_to',
      outcome: 'call.outcome',
      promisedOn: 'call.promised_on::text',
      note: 'call.note',
    },
    `from escalation_call call join escalation on escalation.id = call.escalation_id
     join application on application.id = escalation.application_id
     join company_site on company_site.id = application.company_site_id
     join account caller on caller.id = call.caller_account_id
     where company_site.company_id = $1 and call.called_at > now() - interval '1 year'
     order by call.called_at desc, call.id desc limit $2`,
    [companyId, most],
  );
}

/** Figures of the last seven days. */
export interface CallFigures {
  calls: number;
  /** Number answered by the company after a call. */
  answered: number;
  /** Number refused or filled by phone. */
  refused: number;
  /** Median days between escalation and answer; null without an answer. */
  medianDays: number | null;
}

/** Raw: several counts at once. */
export async function callFigures(manager: EntityManager): Promise<CallFigures> {
  const week = (instant: string) => `${instant} > now() - interval '7 days'`;
  const ended = `escalation.status = 'closed' and ${week('escalation.closed_at')} and escalation.closed_as in ('rejected', 'interview', 'offered', 'pool', 'closed_with_offer')`;
  const [row] = await rowsOf<CallFigures>(
    manager,
    {
      calls: `(select count(*)::int from escalation_call call where ${week('call.called_at')})`,
      answered: `(select count(*)::int from escalation where ${ended}
        and exists (select 1 from escalation_call call where call.escalation_id = escalation.id)
        and not exists (select 1 from escalation_call call where call.escalation_id = escalation.id and call.outcome in ('refuses', 'filled')))`,
      refused: `(select count(*)::int from escalation_call call where ${week('call.called_at')} and call.outcome in ('refuses', 'filled'))`,
      medianDays: `(select percentile_cont(0.5) within group (order by extract(epoch from escalation.closed_at - escalation.opened_at) / 86400)
        from escalation where ${ended})::float`,
    },
    '',
  );
  return row as CallFigures;
}

/** Returns the coordinators to whom a case can be assigned. Raw: one join. */
export const callers = (manager: EntityManager): Promise<{ accountId: string; name: string }[]> =>
  rowsOf<{ accountId: string; name: string }>(
    manager,
    { accountId: 'account.id', name: 'account.name' },
    `from ${COORDINATORS} coordinator join account on account.id = coordinator.account_id order by account.name, account.id`,
  );

/** Returns the members of a company to ask for, with their addresses. Raw: one join. */
export const membersToCall = (manager: EntityManager, companyId: string): Promise<{ name: string; email: string }[]> =>
  rowsOf<{ name: string; email: string }>(
    manager,
    { name: 'account.name', email: 'account.email' },
    `from ${COMPANY_MEMBERS} member join account on account.id = member.account_id where member.company_id = $1
     order by member.role = 'company_admin' desc, member.id`,
    [companyId],
  );

/** Returns called cases whose day has come. Raw: a column of dates compared with a civil day. */
export const casesToReopen = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(manager, { from: `from escalation where status = 'called' and reopens_on <= $1::date`, values: [today] }, batch);

export const ESCALATIONS_TO_CALL = `(select count(*)::int from escalation where ${IN_LIST.to_call})`;

/** Returns the moves of one application, the newest first. */
export function movesOfApplication(manager: EntityManager, applicationId: string): Promise<{ at: Date; state: ApplicationStatus }[]> {
  const moves = manager
    .createQueryBuilder(StateChange, 'change')
    .where({ entityType: 'application', entityId: applicationId })
    .orderBy('change.createdAt', 'DESC')
    .addOrderBy('change.id', 'DESC')
    .limit(MOVES_SHOWN);
  return rowsBy<{ at: Date; state: ApplicationStatus }, { change: StateChange }>(moves, {
    at: 'change.createdAt',
    state: 'change.toState',
  });
}
