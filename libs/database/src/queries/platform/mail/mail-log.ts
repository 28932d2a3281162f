import { type Lane, LOST_LETTER_DAYS, type Locale, type PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { EMAIL_STATES, type EmailState } from '../../../entities/email.entity.js';
import { rowsOf, type SelectList, selected } from '../../../rows.js';
import { Parameters } from '../../parameters.js';
import { joinRoles, ROLE } from '../../people/role-of-account.js';
import { type MailLogFilter, mailLogConditions } from './mail-log-filter.js';

/** What the log is narrowed to: a state of its letters, or those that have not arrived, as the home of the campus counts them. */
export const MAIL_LOG_STATES = [...EMAIL_STATES, 'lost'] as const;
export type MailLogState = (typeof MAIL_LOG_STATES)[number];

/** Given up, or refused by their address, within 30 days. */
const LOST = `state in ('dead', 'bounced') and created_at > now() - interval '${LOST_LETTER_DAYS} days'`;
export const LETTERS_LOST = `(select count(*)::int from email where ${LOST})`;

/** A letter without what it says. */
export interface MailLogRow {
  id: string;
  letter: string;
  toAddress: string;
  /** Of a reader who works in a school, a company or the campus; a student's file opens with a reason. */
  personName: string | null;
  /** Null without an account. */
  role: PersonRole | null;
  locale: Locale;
  entityType: string;
  entityId: string;
  state: EmailState;
  lane: Lane;
  createdAt: Date;
  /** As PostgreSQL writes it: a Date would lose its microseconds. */
  createdKey: string;
  notBefore: Date;
  expiresAt: Date;
  sentAt: Date | null;
  attempts: number;
  strikes: number;
  error: string | null;
  mergedInto: string | null;
  /** The letter that this one repeats, and who asked for it. */
  resentFrom: string | null;
  resentBy: string | null;
  /** When this one was last repeated. */
  resentAt: Date | null;
  hasParams: boolean;
  /** Where it would go today: the address of the account, which may have changed. */
  addressNow: string;
  /** That address refuses our letters. */
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

/** Raw: a hot list, its page walked in an index before the people are joined. */
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

/** The state stands in the text of the query: so a partial index is seen to hold it. */
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

/** The newest first. */
export function mailLog(
  manager: EntityManager,
  filter: MailLogFilter,
  state: MailLogState | null,
  page: MailLogPage,
): Promise<MailLogRow[]> {
  const { sql, values } = mailLogQuery(filter, state, page);
  return manager.query<MailLogRow[]>(sql, values);
}

/** One of them. */
export async function mailLogRow(manager: EntityManager, id: string): Promise<MailLogRow | null> {
  const [row] = await rowsOf<MailLogRow>(manager, COLUMNS, `from email ${PEOPLE} where email.id = $1`, [id]);
  return row ?? null;
}

interface StateCount {
  state: MailLogState;
  count: number;
}

/** Counting stops here: beyond, a number tells no more. */
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

/** How many letters of this filter are in each state; `MOST_COUNTED + 1` for more than that. */
export async function mailLogCounts(manager: EntityManager, filter: MailLogFilter): Promise<StateCount[]> {
  const { sql, values } = mailLogCountsQuery(filter);
  return manager.query<StateCount[]>(sql, values);
}
