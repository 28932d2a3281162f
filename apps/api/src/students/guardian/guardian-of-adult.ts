import { Guardian, type Student } from '@seve/database';
import { type CivilDate, isMinor } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** From the 18th birthday on, nobody's parents are kept. */
export async function forgetGuardianOfAdult(
  manager: EntityManager,
  { id, birthDate }: Pick<Student, 'id' | 'birthDate'>,
  today: CivilDate,
): Promise<void> {
  if (!isMinor(birthDate, today)) await manager.delete(Guardian, { studentId: id });
}
