import { birthDateOf, guardianDecision, type Student } from '@seve/database';
import { type CivilDate, Conflict, isUnderGuardianConsent } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Under 15 a company reads of a pupil only what a holder of parental authority agrees to. @throws Conflict */
export async function requireGuardianConsent(
  manager: EntityManager,
  student: Pick<Student, 'id' | 'birthDate'>,
  today: CivilDate,
): Promise<void> {
  if (!isUnderGuardianConsent(birthDateOf(student), today)) return;
  const decision = await guardianDecision(manager, student.id, 'observation_week');
  if (!decision?.given) throw new Conflict('application.guardian-consent');
}
