import { type Importer, RosterImport } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { SchoolPrincipal } from '../../http/session/principal.js';

/** A teacher writes into the classes they share, the office into the whole school. */
export const importerOf = ({ role, schoolId, membershipId }: SchoolPrincipal): Importer => ({
  schoolId,
  teacherId: role === 'teacher' ? membershipId : null,
});

interface LockedBy {
  /** Until the transaction ends, so that two requests do not move it at once. */
  isLocked?: boolean;
}

/** @throws NotFound for an import of another school, or of another person where a teacher asks. */
export async function ownImport(
  manager: EntityManager,
  id: string,
  by: SchoolPrincipal,
  { isLocked = false }: LockedBy = {},
): Promise<RosterImport> {
  const { schoolId, teacherId } = importerOf(by);
  const where = teacherId === null ? { id, schoolId } : { id, schoolId, teacherId };
  const found = await manager.findOne(RosterImport, { where, ...(isLocked && { lock: { mode: 'for_no_key_update' as const } }) });
  if (!found) throw new NotFound('not-found');
  return found;
}
