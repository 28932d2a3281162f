import { Account, type Actor, Student } from '@seve/database';
import { InvalidInput } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';

/** @throws InvalidInput for the address of the student or of who declares the place, who cannot answer for the host. */
export async function requireHostAddress(
  manager: EntityManager,
  studentId: string,
  contactEmail: string | null,
  { accountId }: Actor,
): Promise<void> {
  if (contactEmail === null) return;
  const student = await manager.findOneByOrFail(Student, { id: studentId });
  const ids = [accountId, student.accountId].flatMap((id) => id ?? []);
  if (await manager.existsBy(Account, { id: In(ids), email: contactEmail }))
    throw new InvalidInput([{ path: 'contactEmail', code: 'place.own-address' }]);
}
