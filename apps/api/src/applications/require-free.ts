import { type Application, type Offer, Placement, type Student } from '@seve/database';
import { type CivilDate, Conflict, overlaps } from '@seve/domain';
import { datesAskedFor } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';

/** The student has agreed on no other place in these days. @throws Conflict */
export async function requireFree(
  manager: EntityManager,
  application: Application,
  asked: { student: Student; offer: Offer | null; today: CivilDate },
): Promise<void> {
  const dates = datesAskedFor(application, asked);
  const placements = await manager.findBy(Placement, { studentId: application.studentId });
  if (placements.some((placement) => overlaps(placement, dates))) throw new Conflict('application.student-placed');
}
