import { type Importer, RosterImport } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { SchoolPrincipal } from '../../http/session/principal.js';

/** Returns the scope of an import: a teacher writes into the classes they share, the office into the whole school. */
export const importerOf = ({ role, schoolId, membershipId }: SchoolPrincipal): Importer => ({
  schoolId,
  teacherId: role === 'teacher' ? membershipId : null,
});

interface LockedBy {
  /** Whether to lock the import until the transaction ends, so that concurrent requests do not change its state at once. */
  isLocked?: boolean;
}

/** Returns the import. @throws NotFound for an import of another school or, for a teacher, of another person. */
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
