import { agreedByGuardians, birthDateOf, type Student } from '@seve/database';
import { type CivilDate, Conflict, isUnderGuardianConsent } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Requires the consent of a holder of parental authority before a company reads data of a pupil under 15. @throws Conflict */
export async function requireGuardianConsent(
  manager: EntityManager,
  student: Pick<Student, 'id' | 'birthDate'>,
  today: CivilDate,
): Promise<void> {
  if (!isUnderGuardianConsent(birthDateOf(student), today)) return;
  if (!(await agreedByGuardians(manager, [student.id], 'observation_week')).has(student.id))
    throw new Conflict('application.guardian-consent');
}
