import type { ApplicationStatus, Level, Role, SearchState } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { folded } from '../folded.js';

/** By address, or by full name (folded) and school. */
export type WantedStudent = { email: string } | { name: string; schoolId: string };

/** The one student this names exactly; null for nobody, and for several. */
export async function studentNamed(manager: EntityManager, wanted: WantedStudent): Promise<string | null> {
  const [condition, values] =
    'email' in wanted
      ? ['account.email = $1', [wanted.email]]
      : [
          `regexp_replace(${folded("account.first_name || ' ' || account.last_name")}, '[^a-z0-9]+', ' ', 'g') = $1 and class_group.school_id = $2`,
          [wanted.name, wanted.schoolId],
        ];
  const rows: { id: string }[] = await manager.query(
    `select student.id from student join account on account.id = student.account_id
     left join class_group on class_group.id = student.class_group_id where ${condition} limit 2`,
    values,
  );
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}

export interface TicketRow {
  id: string;
  studentId: string;
  firstName: string;
  lastName: string;
  schoolName: string | null;
  reason: string;
  openedAt: Date;
  closesAt: Date;
}

const TICKETS = `
  select ticket.id, ticket.student_id as "studentId", account.first_name as "firstName", account.last_name as "lastName",
         school.name as "schoolName", ticket.reason, ticket.opened_at as "openedAt", ticket.closes_at as "closesAt"
  from file_ticket ticket join student on student.id = ticket.student_id join account on account.id = student.account_id
  left join class_group on class_group.id = student.class_group_id left join school on school.id = class_group.school_id
  where ticket.opened_by_account_id = $1 and ticket.closes_at > now()`;

/** The tickets of this reader that are still open, the newest first. */
export const openTickets = (
  manager: EntityManager,
  accountId: string,
  page: { after: readonly [id: string] | null; limit: number },
): Promise<TicketRow[]> =>
  manager.query(`${TICKETS} and ($2::uuid is null or ticket.id < $2::uuid) order by ticket.id desc limit $3`, [
    accountId,
    page.after?.[0] ?? null,
    page.limit,
  ]);

/** Null once it is closed, and for a ticket of somebody else. */
export async function openTicket(manager: EntityManager, accountId: string, id: string): Promise<TicketRow | null> {
  const [row] = await manager.query(`${TICKETS} and ticket.id = $2`, [accountId, id]);
  return row ?? null;
}

export interface StudentFileRow {
  email: string;
  emailVerified: boolean;
  className: string | null;
  level: Level | null;
  teacherName: string | null;
  searchState: SearchState;
  signedUpAt: Date;
}

export interface StudentFileApplication {
  id: string;
  /** Null for an unsolicited application. */
  offerTitle: string | null;
  companyName: string;
  status: ApplicationStatus;
  sentAt: Date;
}

export interface StudentFileAct {
  at: Date;
  state: ApplicationStatus;
  by: Role;
  offerTitle: string | null;
}

/** What a ticket opens: who and where, applications and last acts. No letter, no CV, no note, no wish. */
export async function studentFile(manager: EntityManager, studentId: string) {
  const [person]: StudentFileRow[] = await manager.query(
    `select account.email, account.email_verified as "emailVerified", account.created_at as "signedUpAt", student.search_state as "searchState",
            class_group.name as "className", class_group.level, referent.name as "teacherName"
     from student join account on account.id = student.account_id left join class_group on class_group.id = student.class_group_id
     left join teacher on teacher.id = class_group.referent_teacher_id left join account referent on referent.id = teacher.account_id
     where student.id = $1`,
    [studentId],
  );
  const applications: StudentFileApplication[] = await manager.query(
    `select application.id, offer.title as "offerTitle", company.name as "companyName", application.status, application.created_at as "sentAt"
     from application left join offer on offer.id = application.offer_id join company_site on company_site.id = application.company_site_id
     join company on company.id = company_site.company_id
     where application.student_id = $1 order by application.id desc limit 50`,
    [studentId],
  );
  const acts: StudentFileAct[] = await manager.query(
    `select change.created_at as at, change.to_state as state, change.actor_role as by, offer.title as "offerTitle"
     from state_change change join application on application.id = change.entity_id left join offer on offer.id = application.offer_id
     where change.entity_type = 'application' and application.student_id = $1 order by change.created_at desc, change.id desc limit 10`,
    [studentId],
  );
  return person ? { ...person, applications, acts } : null;
}
