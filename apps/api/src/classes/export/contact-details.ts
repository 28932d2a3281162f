import { Guardian, Student } from '@seve/database';
import { type CivilDate, isMinor } from '@seve/domain';
import { Any, type EntityManager } from 'typeorm';

/** How to reach a student, as far as the referent teacher may read it. */
export interface ContactDetails {
  /** Null before the student joins, where the school knows none either. */
  email: string | null;
  communeInsee: string | null;
  /** Of a minor. */
  guardian: { name: string; email: string | null; phone: string | null } | null;
}

/** By student of the class. */
export async function contactDetailsOf(
  manager: EntityManager,
  classGroupId: string,
  today: CivilDate,
): Promise<Map<string, ContactDetails>> {
  const students = await manager.find(Student, { where: { classGroupId }, relations: { account: true } });
  const minors = students.filter(({ birthDate }) => birthDate !== null && isMinor(birthDate, today)).map(({ id }) => id);
  const guardians = new Map((await manager.findBy(Guardian, { studentId: Any(minors) })).map((one) => [one.studentId, one]));
  return new Map(
    students.map(({ id, account, contactEmail, communeInsee }) => {
      const guardian = guardians.get(id);
      return [id, { email: account?.email ?? contactEmail, communeInsee, guardian: guardian ? reachedBy(guardian) : null }];
    }),
  );
}

const reachedBy = ({ firstName, lastName, email, phone }: Guardian) => ({ name: `${firstName} ${lastName}`, email, phone });
