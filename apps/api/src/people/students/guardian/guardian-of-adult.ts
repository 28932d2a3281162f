import { birthDateOf, Guardian, type Student } from '@seve/database';
import { type CivilDate, isMinor } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Deletes the guardians of a student of 18 or more; keeps those of a minor. */
export async function forgetGuardianOfAdult(
  manager: EntityManager,
  student: Pick<Student, 'id' | 'birthDate'>,
  today: CivilDate,
): Promise<void> {
  if (!isMinor(birthDateOf(student), today)) await manager.delete(Guardian, { studentId: student.id });
}
