import type { InvitedRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';

/** A role that an account holds or has held, and what prevents its end. */
export interface AccountRoleRow {
  id: string;
  role: InvitedRole;
  schoolId: string | null;
  companyId: string | null;
  /** School or company; null on the campus. */
  organisation: string | null;
  since: Date;
  /** Null while it is in force. */
  until: Date | null;
  /** Number of current classes and students that it follows. */
  referentOf: number;
  /** No other person manages the school, administers the company or coordinates the campus. */
  isLast: boolean;
}

const OTHERS = `select 1 from membership other where other.to_at is null and other.account_id <> member.account_id`;

/** Returns the roles of the account, active ones first. Raw: counts and last holders joined to each. */
export const rolesOfAccount = (manager: EntityManager, accountId: string): Promise<AccountRoleRow[]> =>
  rowsOf<AccountRoleRow>(
    manager,
    {
      id: 'member.id',
      role: 'member.role',
      schoolId: 'member.school_id',
      companyId: 'member.company_id',
      organisation: 'coalesce(school.name, company.name)',
      since: 'member.from_at',
      until: 'member.to_at',
      referentOf: `(select count(*)::int from class_group own where own.referent_teacher_id = member.id and own.archived_at is null)
        + (select count(*)::int from student own where own.referent_teacher_id = member.id)`,
      isLast: `case
        when member.to_at is not null then false
        when member.role in ('school_staff', 'school_head')
          then not exists (${OTHERS} and other.school_id = member.school_id and other.role in ('school_staff', 'school_head'))
        when member.role = 'company_admin'
          then not exists (${OTHERS} and other.company_id = member.company_id and other.role = 'company_admin')
        when member.role = 'campus_coordinator' then not exists (${OTHERS} and other.role = 'campus_coordinator')
        else false end`,
    },
    `from membership member left join school on school.id = member.school_id left join company on company.id = member.company_id
     where member.account_id = $1 order by member.to_at is not null, member.from_at desc, member.id limit 50`,
    [accountId],
  );

export interface SuccessorRow {
  membershipId: string;
  firstName: string;
  lastName: string;
  role: InvitedRole;
}

/** Returns active members of the same school or company who can take over. Raw: for either kind of place. */
export const successorsOf = (manager: EntityManager, membershipId: string): Promise<SuccessorRow[]> =>
  rowsOf<SuccessorRow>(
    manager,
    { membershipId: 'other.id', firstName: 'account.first_name', lastName: 'account.last_name', role: 'other.role' },
    `from membership member
     join membership other on other.to_at is null and other.account_id <> member.account_id
       and (other.school_id = member.school_id or other.company_id = member.company_id)
     join account on account.id = other.account_id
     where member.id = $1 order by account.last_name, account.first_name, other.id limit 200`,
    [membershipId],
  );
