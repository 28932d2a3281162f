import type { CompanyStatus, InvitedRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { KnownDevice } from '../../entities/known-device.entity.js';
import { Session } from '../../entities/sign-in.entities.js';
import { rowsOf } from '../../rows.js';
import { folded } from '../folded.js';
import { Parameters } from '../parameters.js';

export interface StaffAccountRow {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  emailVerified: boolean;
  role: InvitedRole;
  /** School or company of the role; null on the campus. */
  organisation: string | null;
  companyId: string | null;
  companyStatus: CompanyStatus | null;
  createdAt: Date;
  /** Null while it is open. */
  closedAt: Date | null;
  /** Last sign-in among the sessions still stored. */
  lastSignInAt: Date | null;
  openSessions: number;
  hasSecondStep: boolean;
}

/** SQL: the active role that represents the account; for a closed account, the last one it held. */
const STAFF = `
  account
  left join lateral (
    select held.* from membership held where held.account_id = account.id and (held.to_at is null or account.closed_at is not null)
    order by held.to_at desc nulls first, held.last_used_at desc nulls last, held.from_at, held.id limit 1) member on true
  left join school on school.id = member.school_id left join company on company.id = member.company_id`;

/**
 * Returns accounts with an active membership, and closed ones, the newest first; never students. Raw: a lateral join counts the sessions.
 */
export async function staffAccounts(
  manager: EntityManager,
  words: readonly string[],
  page: { after: readonly [id: string] | null; limit: number },
): Promise<StaffAccountRow[]> {
  const value = new Parameters();
  const conditions = ['member.id is not null', 'not exists (select 1 from student where student.account_id = account.id)'];
  for (const word of words) {
    const like = value.add(`%${word}%`);
    const columns = [folded('account.name'), folded('company.name'), folded('school.name'), 'account.email'];
    conditions.push(`(${columns.map((column) => `${column} like ${like}`).join(' or ')})`);
  }
  if (page.after) conditions.push(`account.id < ${value.add(page.after[0])}::uuid`);
  return rowsOf<StaffAccountRow>(
    manager,
    {
      id: 'account.id',
      firstName: 'account.first_name',
      lastName: 'account.last_name',
      email: 'account.email',
      emailVerified: 'account.email_verified',
      role: 'member.role',
      organisation: 'coalesce(school.name, company.name)',
      companyId: 'company.id',
      companyStatus: 'company.status',
      createdAt: 'account.created_at',
      closedAt: 'account.closed_at',
      lastSignInAt: 'sign_in.last',
      openSessions: 'sign_in.open',
      hasSecondStep:
        'exists (select 1 from second_step where second_step.account_id = account.id and second_step.confirmed_at is not null)',
    },
    `from ${STAFF}
     cross join lateral (select max(created_at) as last, (count(*) filter (where expires_at > now()))::int as open
                         from session where session.account_id = account.id) sign_in
     where ${conditions.join(' and ')} order by account.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}

/** Returns whether the account belongs to a school, a company or the campus, and not to a student. Raw: the tables of the list. */
export async function isStaffAccount(manager: EntityManager, accountId: string): Promise<boolean> {
  const isNoStudent = 'not exists (select 1 from student where student.account_id = account.id)';
  const found = await rowsOf<{ id: string }>(
    manager,
    { id: 'account.id' },
    `from ${STAFF} where account.id = $1 and member.id is not null and ${isNoStudent}`,
    [accountId],
  );
  return found.length > 0;
}

/** Ends every session of a staff account and forgets its devices. Returns false if there is no such account. */
export async function endSessionsOfStaff(manager: EntityManager, accountId: string): Promise<boolean> {
  if (!(await isStaffAccount(manager, accountId))) return false;
  await manager.delete(Session, { accountId });
  await manager.delete(KnownDevice, { accountId });
  return true;
}
