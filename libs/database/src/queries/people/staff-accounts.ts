import type { CompanyStatus, InvitedRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { folded } from '../folded.js';
import { Parameters } from '../parameters.js';
import { HAS_OTHER_ROLE, joinOtherRoles, OTHER_ROLE, SCHOOL_OF_STAFF } from './role-of-account.js';

export interface StaffAccountRow {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  emailVerified: boolean;
  role: InvitedRole;
  /** School or company where the role is held; null on the campus. */
  organisation: string | null;
  companyId: string | null;
  companyStatus: CompanyStatus | null;
  createdAt: Date;
  /** Of the sessions that are still kept. */
  lastSignInAt: Date | null;
  openSessions: number;
}

const STAFF = `
  account ${joinOtherRoles('account.id')}
  left join school on school.id = ${SCHOOL_OF_STAFF} left join company on company.id = company_member.company_id`;

/** Accounts of teachers, coordinators and companies, the newest first. Students are never among them. */
export async function staffAccounts(
  manager: EntityManager,
  words: readonly string[],
  page: { after: readonly [id: string] | null; limit: number },
): Promise<StaffAccountRow[]> {
  const value = new Parameters();
  const conditions = [HAS_OTHER_ROLE, 'not exists (select 1 from student where student.account_id = account.id)'];
  for (const word of words) {
    const like = value.add(`%${word}%`);
    const columns = [folded('account.name'), folded('company.name'), folded('school.name'), 'account.email'];
    conditions.push(`(${columns.map((column) => `${column} like ${like}`).join(' or ')})`);
  }
  if (page.after) conditions.push(`account.id < ${value.add(page.after[0])}::uuid`);
  return manager.query(
    `select account.id, account.first_name as "firstName", account.last_name as "lastName", account.email,
            account.email_verified as "emailVerified", account.created_at as "createdAt",
            ${OTHER_ROLE} as role,
            coalesce(school.name, company.name) as organisation, company.id as "companyId", company.status as "companyStatus",
            sign_in.last as "lastSignInAt", sign_in.open as "openSessions"
     from ${STAFF}
     cross join lateral (select max(created_at) as last, (count(*) filter (where expires_at > now()))::int as open
                         from session where session.account_id = account.id) sign_in
     where ${conditions.join(' and ')} order by account.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}

/** Ends every session of an account that is no student's, and forgets its devices. False when there is no such account. */
export async function endSessionsOfStaff(manager: EntityManager, accountId: string): Promise<boolean> {
  const [found] = await manager.query(`select account.id from ${STAFF} where account.id = $1 and ${HAS_OTHER_ROLE}`, [accountId]);
  if (found) {
    await manager.query('delete from session where account_id = $1', [accountId]);
    await manager.query('delete from known_device where account_id = $1', [accountId]);
  }
  return found !== undefined;
}
