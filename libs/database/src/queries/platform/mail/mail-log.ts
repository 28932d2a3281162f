import { type Lane, LOST_LETTER_DAYS, type Locale, type PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { EMAIL_STATES, type EmailState } from '../../../entities/email.entity.js';
import { rowsOf, type SelectList, selected } from '../../../rows.js';
import { Parameters } from '../../parameters.js';
import { joinRoles, ROLE } from '../../people/role-of-account.js';
import { type MailLogFilter, mailLogConditions } from './mail-log-filter.js';

/** States of the log's filter: a state of letters, or `lost` for those not delivered, as counted on the campus home page. */
export const MAIL_LOG_STATES = [...EMAIL_STATES, 'lost'] as const;
export type MailLogState = (typeof MAIL_LOG_STATES)[number];

/** SQL: given up, or refused by their address, within 30 days. */
const LOST = `state in ('dead', 'bounced') and created_at > now() - interval '${LOST_LETTER_DAYS} days'`;
export const LETTERS_LOST = `(select count(*)::int from email where ${LOST})`;

/** A letter without its content. */
export interface MailLogRow {
  id: string;
  letter: string;
  toAddress: string;
  /** Name of a reader who works in a school, a company or the campus; a student's name needs a ticket. */
  personName: string | null;
  /** Null without an account. */
  role: PersonRole | null;
  locale: Locale;
  entityType: string;
  entityId: string;
  state: EmailState;
  lane: Lane;
  createdAt: Date;
  /** Instant as text, because a Date would lose its microseconds. */
  createdKey: string;
  notBefore: Date;
  expiresAt: Date;
  sentAt: Date | null;
  attempts: number;
  strikes: number;
  error: string | null;
  mergedInto: string | null;
  /** Letter that this one repeats, and who requested it. */
  resentFrom: string | null;
  resentBy: string | null;
  /** When this one was last repeated. */
  resentAt: Date | null;
  hasParams: boolean;
  /** Current address of the account, to which it would be sent now. */
  addressNow: string;
  /** That address is suppressed. */
  isSuppressed: boolean;
}

export interface MailLogPage {
  after: readonly [createdAt: string, id: string] | null;
  limit: number;
}

interface Query {
  sql: string;
  values: unknown[];
}

/** Raw: a hot list whose page is read from an index before the people are joined. */
const COLUMNS: SelectList<MailLogRow> = {
  id: 'email.id',
  letter: 'email.letter',
  toAddress: 'email.to_address',
  locale: 'email.locale',
  entityType: 'email.entity_type',
  entityId: 'email.entity_id',
  state: 'email.state',
  lane: 'email.lane',
  createdAt: 'email.created_at',
  createdKey: 'email.created_at::text',
  notBefore: 'email.not_before',
  expiresAt: 'email.expires_at',
  sentAt: 'email.sent_at',
  attempts: 'email.attempt',
  strikes: 'email.strikes',
  error: 'email.error',
  mergedInto: 'email.merged_into',
  resentFrom: 'email.resent_from',
  hasParams: 'email.params is not null',
  personName: `case when student.id is null then account.first_name || ' ' || account.last_name end`,
  role: ROLE,
  resentBy: `asker.first_name || ' ' || asker.last_name`,
  resentAt: '(select max(copy.created_at) from email copy where copy.resent_from = email.id)',
  addressNow: 'coalesce(account.email, email.to_address)',
  isSuppressed: 'exists (select 1 from suppression where suppression.address = lower(coalesce(account.email, email.to_address)))',
};

const PEOPLE = `left join account on account.id = email.to_account_id ${joinRoles('account.id')}
  left join state_change asked on asked.entity_type = 'email' and asked.entity_id = email.id and asked.act = 'resend'
  left join account asker on asker.id = asked.actor_account_id`;

const where = (conditions: readonly string[]) => (conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`);

/** The state is written into the SQL, so that a partial index can be used. */
const inState = (state: MailLogState) => (state === 'lost' ? LOST : `state = '${state}'`);

export function mailLogQuery(filter: MailLogFilter, state: MailLogState | null, { after, limit }: MailLogPage): Query {
  const value = new Parameters();
  const conditions = [...(state ? [inState(state)] : []), ...mailLogConditions(filter, value)];
  if (after) conditions.push(`(created_at, id) < (${value.add(after[0])}::timestamptz, ${value.add(after[1])}::uuid)`);
  const sql = `select ${selected(COLUMNS)}
    from (select * from email ${where(conditions)} order by created_at desc, id desc limit ${value.add(limit)}) email ${PEOPLE}
    order by email.created_at desc, email.id desc`;
  return { sql, values: value.all };
}

/** Returns the log, the newest first. */
export function mailLog(
  manager: EntityManager,
  filter: MailLogFilter,
  state: MailLogState | null,
  page: MailLogPage,
): Promise<MailLogRow[]> {
  const { sql, values } = mailLogQuery(filter, state, page);
  return manager.query<MailLogRow[]>(sql, values);
}

/** Returns one letter of the log. */
export async function mailLogRow(manager: EntityManager, id: string): Promise<MailLogRow | null> {
  const [row] = await rowsOf<MailLogRow>(manager, COLUMNS, `from email ${PEOPLE} where email.id = $1`, [id]);
  return row ?? null;
}

interface StateCount {
  state: MailLogState;
  count: number;
}

/** Maximum count per state. */
export const MOST_COUNTED = 10_000;

export function mailLogCountsQuery(filter: MailLogFilter): Query {
  const value = new Parameters();
  const conditions = mailLogConditions(filter, value);
  const counted = MAIL_LOG_STATES.map(
    (state) =>
      `select ${selected<StateCount>({
        state: `'${state}'`,
        count: `(select count(*)::int from
          (select 1 from email ${where([inState(state), ...conditions])} order by created_at desc limit ${MOST_COUNTED + 1}) seen)`,
      })}`,
  );
  return { sql: counted.join(' union all '), values: value.all };
}

/** Counts the letters of this filter by state; `MOST_COUNTED + 1` for more. */
export async function mailLogCounts(manager: EntityManager, filter: MailLogFilter): Promise<StateCount[]> {
  const { sql, values } = mailLogCountsQuery(filter);
  return manager.query<StateCount[]>(sql, values);
}
