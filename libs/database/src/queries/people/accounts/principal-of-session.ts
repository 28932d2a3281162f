import { type CompanyStatus, type Locale, type PersonRole, SECOND_STEP_GRACE_DAYS } from '@seve/domain';
import type { DataSource } from 'typeorm';
import { Account } from '../../../entities/account.entity.js';
import { Session } from '../../../entities/sign-in.entities.js';
import { preparedQuery, type SelectList, selected } from '../../../rows.js';
import { MEMBERS } from '../members.js';
import { IS_STAFF, ROLE } from '../role-of-account.js';

/** Minutes without a request after which a session ends; shorter for staff, who see many people's data. */
const IDLE_MINUTES = { staff: 30, others: 120 } as const;

export interface SessionHolder {
  sessionId: string;
  accountId: string;
  email: string;
  firstName: string;
  lastName: string;
  locale: Locale;
  role: PersonRole;
  /** Membership that gives the role; null for a student. */
  membershipId: string | null;
  studentId: string | null;
  classGroupId: string | null;
  teacherId: string | null;
  schoolId: string | null;
  companyId: string | null;
  companyName: string | null;
  companyStatus: CompanyStatus | null;
  /** The student has neither answered nor dismissed the initial questions. */
  needsOnboarding: boolean;
  /** Last use was more than a minute ago. */
  isStale: boolean;
  /** Letters to this account's address are suppressed. */
  addressRefused: boolean;
  /** Sign-in also asks for a code. */
  hasSecondStep: boolean;
  /** From then on a role that needs the second factor requires it; null before such a role is used. */
  secondStepDueAt: Date | null;
  isSecondStepOverdue: boolean;
}

const HOLDER: SelectList<SessionHolder> = {
  sessionId: 's.id',
  accountId: 'a.id',
  email: 'a.email',
  firstName: 'a.first_name',
  lastName: 'a.last_name',
  locale: 'a.locale',
  role: ROLE,
  membershipId: 'member.id',
  studentId: 'student.id',
  classGroupId: 'student.class_group_id',
  teacherId: `case when member.role = 'teacher' then member.id end`,
  schoolId: 'coalesce(member.school_id, g.school_id)',
  companyId: 'c.id',
  companyName: 'c.name',
  companyStatus: 'c.status',
  needsOnboarding: 'student.id is not null and student.onboarded_at is null',
  isStale: `s.updated_at < now() - interval '1 minute'`,
  addressRefused: 'exists (select 1 from suppression where suppression.address = a.email)',
  hasSecondStep: 'exists (select 1 from second_step where second_step.account_id = a.id and second_step.confirmed_at is not null)',
  secondStepDueAt: 'a.second_step_due_at',
  isSecondStepOverdue: 'coalesce(a.second_step_due_at <= now(), false)',
};

/** SQL from the `from` on: the holder of the session with this token. */
const holderOf = (token: string) => `
  from session s
  join account a on a.id = s.account_id
  left join ${MEMBERS} member on member.id = s.membership_id and member.account_id = a.id
  left join student on student.account_id = a.id and s.membership_id is null
  left join class_group g on g.id = student.class_group_id
  left join company c on c.id = member.company_id
  where s.token = ${token} and s.expires_at > now() and a.email_verified and a.closed_at is null
    and s.updated_at > now() - make_interval(mins => case when ${IS_STAFF} then ${IDLE_MINUTES.staff} else ${IDLE_MINUTES.others} end)
    and (member.id is not null or student.id is not null)`;

/** Returns the holder of this session, in its role; null when the session or the role has ended. */
export async function principalOfSession(dataSource: Pick<DataSource, 'manager'>, token: string): Promise<SessionHolder | null> {
  const [holder] = await principalsOfSessions(dataSource, [token]);
  return holder ?? null;
}

/** A holder with the position of its session among the requested ones, starting at 1. */
export interface PlacedHolder extends SessionHolder {
  place: number;
}

/** Columns of `HOLDERS_ASKED`. */
export const PLACED_HOLDER: SelectList<PlacedHolder> = {
  ...(Object.fromEntries(Object.keys(HOLDER).map((name) => [name, `holder."${name}"`])) as SelectList<SessionHolder>),
  place: 'asked.place::int',
};

/**
 * SQL from the `from` on: holders of the sessions whose tokens are $1. Passed as JSON, for which PostgreSQL always estimates the same
 * number of rows, and joined one by one, so that one plan serves any number of them.
 */
export const HOLDERS_ASKED = `
  from json_array_elements_text($1) with ordinality as asked(token, place)
  cross join lateral (select ${selected(HOLDER)} ${holderOf('asked.token')} limit 1) holder`;

const holdersAsked = preparedQuery<PlacedHolder>(PLACED_HOLDER, HOLDERS_ASKED);

/** Returns the rows at their positions; undefined for a session that has ended, or whose role has. */
export function inPlaces<Row extends PlacedHolder>(rows: readonly Row[], count: number): (Omit<Row, 'place'> | undefined)[] {
  const holders = new Array<Omit<Row, 'place'> | undefined>(count);
  for (const { place, ...holder } of rows) holders[place - 1] = holder;
  return holders;
}

/**
 * Returns the holders of these sessions, in order; undefined for a session that has ended, or whose role has. Raw: read for every request.
 */
export async function principalsOfSessions(
  { manager }: Pick<DataSource, 'manager'>,
  tokens: readonly string[],
): Promise<(SessionHolder | undefined)[]> {
  return inPlaces(await holdersAsked(manager, [JSON.stringify(tokens)]), tokens.length);
}

/** Records that the session is in use. */
export async function touchSession(dataSource: DataSource, sessionId: string): Promise<void> {
  await dataSource
    .createQueryBuilder()
    .update(Session)
    .set({ updatedAt: () => 'now()' })
    .where({ id: sessionId })
    .andWhere("updatedAt < now() - interval '1 minute'")
    .execute();
}

/** Starts the grace period of a role that needs the second factor, unless it has begun. Returns its end. */
export async function startSecondStepGrace(dataSource: DataSource, accountId: string): Promise<Date | null> {
  const { raw } = await dataSource
    .createQueryBuilder()
    .update(Account)
    .set({ secondStepDueAt: () => `coalesce(second_step_due_at, now() + interval '${SECOND_STEP_GRACE_DAYS} days')` })
    .where({ id: accountId })
    .returning(['secondStepDueAt'])
    .execute();
  const [row] = raw as { second_step_due_at: Date }[];
  return row?.second_step_due_at ?? null;
}
