import { ofClassesSeen, Placement } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { isCompany, isSchool, type Principal } from '../../http/session/principal.js';

/** Checks that the placement is of the reader's students or sites; the coordination passes for any. @throws NotFound otherwise */
export async function requireOwnPlacement(manager: EntityManager, id: string, reader: Principal): Promise<void> {
  const query = manager.createQueryBuilder(Placement, 'placement').where('placement.id = :id', { id });
  if (isSchool(reader))
    ofClassesSeen(query.innerJoin('placement.student', 'student').innerJoin('student.classGroup', 'classGroup'), 'classGroup', reader);
  else if (isCompany(reader))
    query.innerJoin('placement.companySite', 'site').andWhere('site.companyId = :companyId', { companyId: reader.companyId });
  if (!(await query.getExists())) throw new NotFound('not-found');
}
