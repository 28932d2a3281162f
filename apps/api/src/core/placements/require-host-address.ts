import { Account, type Actor, Student } from '@seve/database';
import { InvalidInput, isSameMailbox } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';

/** @throws InvalidInput for a mailbox of the student or of the declaring account, which cannot answer for the host. */
export async function requireHostAddress(
  manager: EntityManager,
  studentId: string,
  contactEmail: string | null,
  { accountId }: Actor,
): Promise<void> {
  if (contactEmail === null) return;
  const student = await manager.findOneByOrFail(Student, { id: studentId });
  const accounts = await manager.findBy(Account, { id: In([accountId, student.accountId].flatMap((id) => id ?? [])) });
  const own = [...accounts.map(({ email }) => email), student.contactEmail].flatMap((email) => email ?? []);
  if (own.some((email) => isSameMailbox(email, contactEmail)))
    throw new InvalidInput([{ path: 'contactEmail', code: 'place.own-address' }]);
}
