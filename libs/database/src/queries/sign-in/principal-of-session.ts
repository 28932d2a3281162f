import type { CompanyStatus, Locale, PersonRole } from '@seve/domain';
import type { DataSource } from 'typeorm';
import { HAS_ROLE, IS_STAFF, joinRoles, ROLE, SCHOOL_OF_STAFF } from '../people/role-of-account.js';

/** Minutes without a request after which a session ends: staff see many people's data. */
const IDLE_MINUTES = { staff: 30, others: 120 } as const;

export interface SessionHolder {
  sessionId: string;
  accountId: string;
  email: string;
  firstName: string;
  lastName: string;
  locale: Locale;
  role: PersonRole;
  studentId: string | null;
  classGroupId: string | null;
  teacherId: string | null;
  schoolId: string | null;
  companyId: string | null;
  companyName: string | null;
  companyStatus: CompanyStatus | null;
  /** A student who has not been through the first questions, nor put them aside. */
  needsOnboarding: boolean;
  /** The last sign of life is more than a minute old. */
  isStale: boolean;
}

/** Who holds this session, with the role that the person's row gives; null when it ended or the account has no role. */
export async function principalOfSession(dataSource: DataSource, token: string): Promise<SessionHolder | null> {
  const [holder]: SessionHolder[] = await dataSource.query(
    `select s.id as "sessionId", a.id as "accountId", a.email, a.first_name as "firstName", a.last_name as "lastName", a.locale,
            ${ROLE} as role,
            student.id as "studentId", student.class_group_id as "classGroupId", teacher.id as "teacherId",
            coalesce(${SCHOOL_OF_STAFF}, g.school_id) as "schoolId",
            c.id as "companyId", c.name as "companyName", c.status as "companyStatus",
            student.id is not null and student.onboarded_at is null as "needsOnboarding",
            s.updated_at < now() - interval '1 minute' as "isStale"
     from session s
     join account a on a.id = s.account_id
     ${joinRoles('a.id')}
     left join class_group g on g.id = student.class_group_id
     left join company c on c.id = company_member.company_id
     where s.token = $1 and s.expires_at > now() and a.email_verified
       and s.updated_at > now() - make_interval(mins => case when ${IS_STAFF} then ${IDLE_MINUTES.staff} else ${IDLE_MINUTES.others} end)
       and ${HAS_ROLE}`,
    [token],
  );
  return holder ?? null;
}

/** Notes that the session is in use. */
export async function touchSession(dataSource: DataSource, sessionId: string): Promise<void> {
  await dataSource.query(`update session set updated_at = now() where id = $1 and updated_at < now() - interval '1 minute'`, [sessionId]);
}
