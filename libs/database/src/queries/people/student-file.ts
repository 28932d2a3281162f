import type { ApplicationStatus, Level, Role, SearchState } from '@seve/domain';
import { type EntityManager, LessThan } from 'typeorm';
import type { Account } from '../../entities/account.entity.js';
import { Application } from '../../entities/application.entities.js';
import type { ClassGroup } from '../../entities/class-group.entity.js';
import type { Company } from '../../entities/company.entities.js';
import { FileTicket } from '../../entities/follow-up.entities.js';
import { Membership } from '../../entities/membership.entity.js';
import type { Offer } from '../../entities/offer.entity.js';
import type { School } from '../../entities/school.entity.js';
import { StateChange } from '../../entities/state-change.entity.js';
import { Student } from '../../entities/student.entity.js';
import { type EntitySelectList, rowsBy } from '../../rows.js';
import { folded } from '../folded.js';
import { REFERENT_JOIN } from '../school/classes/referent.js';

/** Student by address, or by normalised full name and school. */
export type WantedStudent = { email: string } | { name: string; schoolId: string };

/** Returns the only student that matches exactly; null for none, and for several. */
export async function studentNamed(manager: EntityManager, wanted: WantedStudent): Promise<string | null> {
  const condition =
    'email' in wanted
      ? 'account.email = :email'
      : `regexp_replace(${folded("student.firstName || ' ' || student.lastName")}, '[^a-z0-9]+', ' ', 'g') = :name and classGroup.schoolId = :schoolId`;
  const rows = await manager
    .createQueryBuilder(Student, 'student')
    .innerJoin('student.account', 'account')
    .leftJoin('student.classGroup', 'classGroup')
    .where(condition, wanted)
    .limit(2)
    .getMany();
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

const TICKET: EntitySelectList<TicketRow, { school: School; student: Student; ticket: FileTicket }> = {
  id: 'ticket.id',
  studentId: 'ticket.studentId',
  firstName: 'student.firstName',
  lastName: 'student.lastName',
  schoolName: 'school.name',
  reason: 'ticket.reason',
  openedAt: 'ticket.openedAt',
  closesAt: 'ticket.closesAt',
};

const ticketsOf = (manager: EntityManager, accountId: string) =>
  manager
    .createQueryBuilder(FileTicket, 'ticket')
    .innerJoin('ticket.student', 'student')
    .leftJoin('student.classGroup', 'classGroup')
    .leftJoin('classGroup.school', 'school')
    .where({ openedByAccountId: accountId })
    .andWhere('ticket.closesAt > now()');

/** Returns the open tickets of this reader, the newest first. */
export function openTickets(
  manager: EntityManager,
  accountId: string,
  page: { after: readonly [id: string] | null; limit: number },
): Promise<TicketRow[]> {
  const tickets = ticketsOf(manager, accountId).orderBy('ticket.id', 'DESC').limit(page.limit);
  if (page.after) tickets.andWhere({ id: LessThan(page.after[0]) });
  return rowsBy(tickets, TICKET);
}

/** Returns null for a closed ticket, and for one of another reader. */
export async function openTicket(manager: EntityManager, accountId: string, id: string): Promise<TicketRow | null> {
  const [row] = await rowsBy(ticketsOf(manager, accountId).andWhere({ id }), TICKET);
  return row ?? null;
}

/** Data of the waiting student for a coordinator who calls a company. */
export interface OpenedStudent {
  firstName: string;
  lastName: string;
  schoolName: string | null;
  className: string | null;
  teacherName: string | null;
  ticketId: string;
  closesAt: Date;
}

/** Returns the student while a ticket of this reader for the file is open; null otherwise. */
export async function ticketOfStudent(manager: EntityManager, accountId: string, studentId: string): Promise<OpenedStudent | null> {
  const newest = ticketsOf(manager, accountId)
    .leftJoin(Membership, 'teacher', REFERENT_JOIN)
    .leftJoin('teacher.account', 'referent')
    .andWhere({ studentId })
    .orderBy('ticket.closesAt', 'DESC')
    .limit(1);
  const [row] = await rowsBy<
    OpenedStudent,
    { classGroup: ClassGroup; referent: Account; school: School; student: Student; ticket: FileTicket }
  >(newest, {
    firstName: 'student.firstName',
    lastName: 'student.lastName',
    schoolName: 'school.name',
    className: 'classGroup.name',
    teacherName: 'referent.name',
    ticketId: 'ticket.id',
    closesAt: 'ticket.closesAt',
  });
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

/** Returns the data opened by a ticket: name and class, applications and last acts. No letter, CV, note or wish. */
export async function studentFile(manager: EntityManager, studentId: string) {
  const student = manager
    .createQueryBuilder(Student, 'student')
    .innerJoin('student.account', 'account')
    .leftJoin('student.classGroup', 'classGroup')
    .leftJoin(Membership, 'teacher', REFERENT_JOIN)
    .leftJoin('teacher.account', 'referent')
    .where({ id: studentId });
  const [person] = await rowsBy<StudentFileRow, { account: Account; classGroup: ClassGroup; referent: Account; student: Student }>(
    student,
    {
      email: 'account.email',
      emailVerified: 'account.emailVerified',
      className: 'classGroup.name',
      level: 'classGroup.level',
      teacherName: 'referent.name',
      searchState: 'student.searchState',
      signedUpAt: 'account.createdAt',
    },
  );
  const sent = manager
    .createQueryBuilder(Application, 'application')
    .leftJoin('application.offer', 'offer')
    .innerJoin('application.companySite', 'site')
    .innerJoin('site.company', 'company')
    .where({ studentId })
    .orderBy('application.id', 'DESC')
    .limit(50);
  const applications = await rowsBy<StudentFileApplication, { application: Application; company: Company; offer: Offer }>(sent, {
    id: 'application.id',
    offerTitle: 'offer.title',
    companyName: 'company.name',
    status: 'application.status',
    sentAt: 'application.createdAt',
  });
  const moves = manager
    .createQueryBuilder(StateChange, 'change')
    .innerJoin(Application, 'application', 'application.id = change.entityId')
    .leftJoin('application.offer', 'offer')
    .where({ entityType: 'application' })
    .andWhere('application.studentId = :studentId', { studentId })
    .orderBy('change.createdAt', 'DESC')
    .addOrderBy('change.id', 'DESC')
    .limit(10);
  const acts = await rowsBy<StudentFileAct, { change: StateChange; offer: Offer }>(moves, {
    at: 'change.createdAt',
    state: 'change.toState',
    by: 'change.actorRole',
    offerTitle: 'offer.title',
  });
  return person ? { ...person, applications, acts } : null;
}
