import type { EntityManager } from 'typeorm';
import { Application } from '../../../entities/application.entities.js';
import { Email } from '../../../entities/email.entity.js';

/** Returns the letters about an application that the current transaction has written to its student, in order. */
export async function lettersToStudentIn(
  manager: EntityManager,
  applicationId: string,
): Promise<{ letter: string; params: Record<string, unknown>; locale: Email['locale'] }[]> {
  const written = await manager
    .createQueryBuilder(Email, 'email')
    .innerJoin(Application, 'application', 'application.id = email.entityId')
    .innerJoin('application.student', 'student')
    .where('application.id = :applicationId', { applicationId })
    .andWhere('email.entityType = :type', { type: 'application' })
    .andWhere('email.toAccountId = student.accountId')
    // Equals the column's default, the start of this transaction.
    .andWhere('email.createdAt = now()')
    .orderBy('email.id')
    .getMany();
  return written.map(({ letter, params, locale }) => ({ letter, params: params ?? {}, locale }));
}
