import type { CivilDate, InvitationToApplyStatus } from '@seve/domain';
import { type EntityManager, In, LessThan } from 'typeorm';
import { InvitationToApply } from '../../entities/invitation-to-apply.entity.js';
import { rowsBy } from '../../rows.js';
import { type Addressee, addressee } from '../applications/application-people.js';
import { REPORTED_AT } from '../campus/reports.js';
import { Parameters } from '../parameters.js';

export interface InvitationToApplyRow {
  id: string;
  /** Of the student. */
  birthDate: string;
  /** When the student reported it; null where no report is open. */
  reportedAt: Date | null;
  offerId: string;
  status: InvitationToApplyStatus;
  /** The company keeps an application of the student. */
  isKnown: boolean;
  message: string;
  answerBy: string;
  createdAt: Date;
  createdKey: string;
}

const INVITATIONS = `
  select invited.id, invited.offer_id as "offerId", invited.status, invited.pooled_application_id is not null as "isKnown", invited.message, invited.answer_by as "answerBy",
    invited.created_at as "createdAt", invited.created_at::text as "createdKey",
    student.birth_date as "birthDate", ${REPORTED_AT('invited')} as "reportedAt"
  from invitation_to_apply invited join student on student.id = invited.student_id`;

/** One that waits for a report to be looked at is none yet. */
const IS_TOLD = 'invited.held_at is null';

export async function invitationOfStudent(manager: EntityManager, studentId: string, id: string): Promise<InvitationToApplyRow | null> {
  const [row] = await manager.query(`${INVITATIONS} where invited.id = $1 and invited.student_id = $2 and ${IS_TOLD}`, [id, studentId]);
  return row ?? null;
}

/** Every invitation the student has received, the newest first. */
export async function invitationsOfStudent(
  manager: EntityManager,
  studentId: string,
  page: { after: readonly [createdAt: string, id: string] | null; limit: number },
): Promise<InvitationToApplyRow[]> {
  const value = new Parameters();
  const conditions = [`invited.student_id = ${value.add(studentId)}`, IS_TOLD];
  if (page.after)
    conditions.push(`(invited.created_at, invited.id) < (${value.add(page.after[0])}::timestamptz, ${value.add(page.after[1])}::uuid)`);
  return manager.query(
    `${INVITATIONS} where ${conditions.join(' and ')} order by invited.created_at desc, invited.id desc limit ${value.add(page.limit)}`,
    value.all,
  );
}

/** What a company has asked of somebody in its pool. */
export interface PoolInvitationRow {
  pooledApplicationId: string;
  offerId: string;
  offerTitle: string;
  status: InvitationToApplyStatus;
  answerBy: string;
  sentAt: Date;
}

/** Invitations that followed from these applications, the oldest first. */
export function invitationsOfPooled(manager: EntityManager, applicationIds: readonly string[]): Promise<PoolInvitationRow[]> {
  const invitations = manager
    .createQueryBuilder(InvitationToApply, 'invited')
    .innerJoin('invited.offer', 'offer')
    .where({ pooledApplicationId: In(applicationIds) })
    .orderBy('invited.createdAt')
    .addOrderBy('invited.id');
  return rowsBy<PoolInvitationRow>(invitations, {
    pooledApplicationId: 'invited.pooledApplicationId',
    offerId: 'offer.id',
    offerTitle: 'offer.title',
    status: 'invited.status',
    answerBy: 'invited.answerBy',
    sentAt: 'invited.createdAt',
  });
}

/** Until the transaction ends nobody else of the company invites: the day's invitations are counted. */
export async function lockInvitationsOfCompany(manager: EntityManager, companyId: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`seve invitations to apply ${companyId}`]);
}

export function invitationsSentToday(manager: EntityManager, companyId: string): Promise<number> {
  return manager
    .createQueryBuilder(InvitationToApply, 'invited')
    .where({ companyId })
    .andWhere("invited.createdAt >= date_trunc('day', now(), 'Europe/Paris')")
    .getCount();
}

/** Who is told that a company invites a student, and what the letters speak of. */
export interface InvitedPeople {
  studentId: string;
  companyId: string;
  offerTitle: string;
  companyName: string;
  communeInsee: string;
  lastName: string;
  birthDate: string;
  classGroupId: string | null;
  className: string | null;
  student: Addressee;
  teacher: Addressee | null;
}

export async function peopleOfInvitation(manager: EntityManager, id: string): Promise<InvitedPeople> {
  const [row] = await manager.query(
    `select student.id as "studentId", company.id as "companyId", offer.title as "offerTitle", company.name as "companyName", offer.commune_insee as "communeInsee", own.last_name as "lastName",
       student.birth_date as "birthDate", class_group.id as "classGroupId", class_group.name as "className",
       ${addressee('own')} as student, case when referent.id is not null then ${addressee('referent')} end as teacher
     from invitation_to_apply invited
     join offer on offer.id = invited.offer_id
     join company on company.id = invited.company_id
     join student on student.id = invited.student_id
     join account own on own.id = student.account_id
     left join class_group on class_group.id = student.class_group_id
     left join teacher on teacher.id = class_group.referent_teacher_id
     left join account referent on referent.id = teacher.account_id
     where invited.id = $1`,
    [id],
  );
  return row;
}

const openBefore = (today: CivilDate) => ({ status: In(['sent', 'opened']), answerBy: LessThan(today) });

/** Open invitations whose last day is over, locked; those that another transaction moves are left to the next pass. */
export function invitationsPastTheirTime(
  manager: EntityManager,
  today: CivilDate,
  limit: number,
): Promise<Pick<InvitationToApply, 'id' | 'status'>[]> {
  return manager.find(InvitationToApply, {
    select: { id: true, status: true },
    where: openBefore(today),
    order: { id: 'ASC' },
    take: limit,
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
}

export function hasInvitationPastItsTime(manager: EntityManager, today: CivilDate): Promise<boolean> {
  return manager.existsBy(InvitationToApply, openBefore(today));
}
