import { createHash } from 'node:crypto';
import { DAY_MS, GUARDIAN_LINK_DAYS } from '@seve/domain';
import { Guardian, GuardianLink } from '../../entities/guardian.entity.js';
import { Student } from '../../entities/student.entity.js';
import { addressOf } from '../people/demo-person.js';
import { idAt, type Seeding } from './seed-context.js';

const ASKED_AGO = 3;
/** Age of 14 years and 8 months, in days. */
const BORN_DAYS_AGO = 14 * 365 + 243;

/**
 * Seeds a pupil under 15, the youngest without an application, with two parents, one of whom was asked and has not answered; and a contact that the school has
 * not confirmed, of a pupil without a place.
 */
export async function seedGuardian({ manager, calendar }: Seeding): Promise<void> {
  const pupil = await manager
    .createQueryBuilder(Student, 'student')
    .where("student.visibility = 'nobody' and student.account_id is not null and student.class_group_id is not null")
    .andWhere('not exists (select 1 from application where application.student_id = student.id)')
    .orderBy('student.birthDate', 'DESC')
    .addOrderBy('student.id')
    .getOne();
  if (!pupil) return;
  const { id: studentId, lastName } = pupil;
  const askedAt = calendar.ago(ASKED_AGO);
  const guardian = { firstName: 'Claire', lastName, email: addressOf('Claire', lastName, 'famille.example'), phone: '0639980142' };
  await manager.update(Student, { id: studentId }, { birthDate: calendar.inDays(-BORN_DAYS_AGO) });
  const father = { firstName: 'Julien', lastName, email: addressOf('Julien', lastName, 'famille.example'), phone: '0639980143' };
  for (const [place, one] of [
    [1, guardian],
    [2, father],
  ] as const)
    await manager.upsert(Guardian, { studentId, place, ...one, updatedAt: askedAt, confirmedAt: askedAt }, ['studentId', 'place']);
  await manager.insert(GuardianLink, {
    ...{ id: idAt(askedAt), studentId, email: guardian.email, createdAt: askedAt },
    // Hash of a token that no letter contains; the school can send a new link.
    tokenHash: createHash('sha256').update(`guardian of ${studentId}`).digest('hex'),
    expiresAt: new Date(askedAt.getTime() + GUARDIAN_LINK_DAYS * DAY_MS),
  });
  const waiting = await manager
    .createQueryBuilder(Guardian, 'guardian')
    .where('guardian.studentId <> :studentId', { studentId })
    .andWhere('not exists (select 1 from placement where placement.student_id = guardian.student_id)')
    .orderBy('guardian.studentId')
    .getOne();
  if (waiting)
    await manager.update(Guardian, { studentId: waiting.studentId, place: waiting.place }, { confirmedAt: null, updatedAt: askedAt });
}
