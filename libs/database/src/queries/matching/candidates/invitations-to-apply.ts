import type { CivilDate, InvitationToApplyStatus } from '@seve/domain';
import { type EntityManager, In, IsNull, LessThan, MoreThan } from 'typeorm';
import type { Batch } from '../../../due-ids.js';
import type { Account } from '../../../entities/account.entity.js';
import type { ClassGroup } from '../../../entities/class-group.entity.js';
import type { Company } from '../../../entities/company.entities.js';
import { InvitationToApply } from '../../../entities/invitation-to-apply.entity.js';
import { Membership } from '../../../entities/membership.entity.js';
import type { Offer } from '../../../entities/offer.entity.js';
import type { Student } from '../../../entities/student.entity.js';
import { type EntitySelectList, rowsBy, sql } from '../../../rows.js';
import { type Addressee, addressee } from '../../applications/application-people.js';
import { REPORTED_AT } from '../../campus/reports.js';
import { REFERENT_JOIN } from '../../school/classes/referent.js';

export interface InvitationToApplyRow {
  id: string;
  /** Birth date of the student. */
  birthDate: string;
  /** When the student reported it; null without an open report. */
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

const INVITATION: EntitySelectList<InvitationToApplyRow, { invited: InvitationToApply; student: Student }> = {
  id: 'invited.id',
  birthDate: 'student.birthDate',
  reportedAt: sql(REPORTED_AT('invited')),
  offerId: 'invited.offerId',
  status: 'invited.status',
  isKnown: sql('invited.pooledApplicationId is not null'),
  message: 'invited.message',
  answerBy: 'invited.answerBy',
  createdAt: 'invited.createdAt',
  createdKey: sql('cast(invited.createdAt as text)'),
};

/** Selects the student's invitations, except those held back until a report is reviewed. */
const toldTo = (manager: EntityManager, studentId: string) =>
  manager.createQueryBuilder(InvitationToApply, 'invited').innerJoin('invited.student', 'student').where({ studentId, heldAt: IsNull() });

export async function invitationOfStudent(manager: EntityManager, studentId: string, id: string): Promise<InvitationToApplyRow | null> {
  const [row] = await rowsBy(toldTo(manager, studentId).andWhere({ id }), INVITATION);
  return row ?? null;
}

/** Returns every received invitation of the student, the newest first. */
export function invitationsOfStudent(
  manager: EntityManager,
  studentId: string,
  page: { after: readonly [createdAt: string, id: string] | null; limit: number },
): Promise<InvitationToApplyRow[]> {
  const invitations = toldTo(manager, studentId).orderBy('invited.createdAt', 'DESC').addOrderBy('invited.id', 'DESC').limit(page.limit);
  if (page.after) {
    const [createdAt, id] = page.after;
    invitations.andWhere('(invited.createdAt, invited.id) < (:createdAt::timestamptz, :id::uuid)', { createdAt, id });
  }
  return rowsBy(invitations, INVITATION);
}

/** An invitation of a company to a student in its pool. */
export interface PoolInvitationRow {
  pooledApplicationId: string;
  offerId: string;
  offerTitle: string;
  status: InvitationToApplyStatus;
  answerBy: string;
  sentAt: Date;
}

/** Returns invitations based on these applications, the oldest first. */
export function invitationsOfPooled(manager: EntityManager, applicationIds: readonly string[]): Promise<PoolInvitationRow[]> {
  const invitations = manager
    .createQueryBuilder(InvitationToApply, 'invited')
    .innerJoin('invited.offer', 'offer')
    .where({ pooledApplicationId: In(applicationIds) })
    .orderBy('invited.createdAt')
    .addOrderBy('invited.id');
  return rowsBy<PoolInvitationRow, { invited: InvitationToApply; offer: Offer }>(invitations, {
    pooledApplicationId: 'invited.pooledApplicationId',
    offerId: 'offer.id',
    offerTitle: 'offer.title',
    status: 'invited.status',
    answerBy: 'invited.answerBy',
    sentAt: 'invited.createdAt',
  });
}

/**
 * Lets one member of the company at a time invite until the transaction ends, because invitations of the day are counted. Raw: an advisory
 * lock.
 */
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

/** Recipients of letters about an invitation to a student, and the facts in them. */
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
  const invitation = manager
    .createQueryBuilder(InvitationToApply, 'invited')
    .innerJoin('invited.offer', 'offer')
    .innerJoin('invited.company', 'company')
    .innerJoin('invited.student', 'student')
    .innerJoin('student.account', 'own')
    .leftJoin('student.classGroup', 'classGroup')
    .leftJoin(Membership, 'teacher', REFERENT_JOIN)
    .leftJoin('teacher.account', 'referent')
    .where({ id });
  const [row] = await rowsBy<InvitedPeople, { classGroup: ClassGroup; company: Company; offer: Offer; own: Account; student: Student }>(
    invitation,
    {
      studentId: 'student.id',
      companyId: 'company.id',
      offerTitle: 'offer.title',
      companyName: 'company.name',
      communeInsee: 'offer.communeInsee',
      lastName: 'student.lastName',
      birthDate: 'student.birthDate',
      classGroupId: 'classGroup.id',
      className: 'classGroup.name',
      student: sql(addressee('own')),
      teacher: sql(`case when referent.id is not null then ${addressee('referent')} end`),
    },
  );
  return row as InvitedPeople;
}

const openBefore = (today: CivilDate) => ({ status: In(['sent', 'opened']), answerBy: LessThan(today) });

/** Returns open invitations whose last day is over. */
export async function invitationsToLapse(manager: EntityManager, today: CivilDate, { after, limit }: Batch): Promise<string[]> {
  const late = await manager.find(InvitationToApply, {
    select: { id: true },
    where: { ...openBefore(today), ...(after !== null && { id: MoreThan(after) }) },
    order: { id: 'ASC' },
    take: limit,
  });
  return late.map(({ id }) => id);
}

/** Locks the invitation if it is still open and overdue; returns null otherwise. */
export const lockInvitationToLapse = (manager: EntityManager, id: string, today: CivilDate): Promise<InvitationToApply | null> =>
  manager.findOne(InvitationToApply, { where: { id, ...openBefore(today) }, lock: { mode: 'pessimistic_write' } });
