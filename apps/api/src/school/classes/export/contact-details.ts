import { Guardian, Student } from '@seve/database';
import { type CivilDate, isMinor } from '@seve/domain';
import { Any, type EntityManager } from 'typeorm';

/** Contact details of a student, as far as the referent teacher may read them. */
export interface ContactDetails {
  /** E-mail address; null for a student who has not joined and whose address the school does not know. */
  email: string | null;
  communeInsee: string | null;
  /** Guardian of a minor, null for an adult; the values of two guardians are joined. */
  guardian: { name: string; email: string | null; phone: string | null } | null;
}

/** Returns the contact details by student of the class. */
export async function contactDetailsOf(
  manager: EntityManager,
  classGroupId: string,
  today: CivilDate,
): Promise<Map<string, ContactDetails>> {
  const students = await manager.find(Student, { where: { classGroupId }, relations: { account: true } });
  const minors = students.filter(({ birthDate }) => birthDate !== null && isMinor(birthDate, today)).map(({ id }) => id);
  const guardians = await manager.find(Guardian, { where: { studentId: Any(minors) }, order: { place: 'ASC' } });
  return new Map(
    students.map(({ id, account, contactEmail, communeInsee }) => {
      const own = guardians.filter(({ studentId }) => studentId === id);
      return [id, { email: account?.email ?? contactEmail, communeInsee, guardian: reachedBy(own) }];
    }),
  );
}

function reachedBy(guardians: readonly Guardian[]): ContactDetails['guardian'] {
  if (guardians.length === 0) return null;
  const both = (texts: (string | null)[]) => texts.filter((text) => text !== null).join('; ') || null;
  return {
    name: both(guardians.map(({ firstName, lastName }) => `${firstName} ${lastName}`)) ?? '',
    email: both(guardians.map(({ email }) => email)),
    phone: both(guardians.map(({ phone }) => phone)),
  };
}
