import { type ClassReader, ofClassesSeen, Placement } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';

type Scope = (query: SelectQueryBuilder<Placement>) => SelectQueryBuilder<Placement>;

const ofStudent =
  (studentId: string): Scope =>
  (query) =>
    query.andWhere('placement.studentId = :studentId', { studentId });

const ofSchool =
  (reader: ClassReader): Scope =>
  (query) =>
    ofClassesSeen(query.innerJoin('placement.student', 'student').innerJoin('student.classGroup', 'classGroup'), 'classGroup', reader);

const ofCompany =
  (companyId: string): Scope =>
  (query) =>
    query.andWhere('site.companyId = :companyId', { companyId });

async function find(manager: EntityManager, id: string, scope: Scope): Promise<Placement> {
  const query = manager
    .createQueryBuilder(Placement, 'placement')
    .leftJoinAndSelect('placement.companySite', 'site')
    .where('placement.id = :id', { id })
    .andWhere("placement.source = 'declared'");
  const found = await scope(query).getOne();
  if (found === null) throw new NotFound('not-found');
  return found;
}

/** Finds a place found elsewhere, with its site, for a reader. @throws NotFound for a place outside the reader's reach. */
export const declaredPlaceOf = {
  student: (manager: EntityManager, id: string, studentId: string): Promise<Placement> => find(manager, id, ofStudent(studentId)),
  school: (manager: EntityManager, id: string, reader: ClassReader): Promise<Placement> => find(manager, id, ofSchool(reader)),
  company: (manager: EntityManager, id: string, companyId: string): Promise<Placement> => find(manager, id, ofCompany(companyId)),
  /** For a link that has already been checked. */
  link: (manager: EntityManager, id: string): Promise<Placement> => find(manager, id, (query) => query),
};

export type PlaceFinder = (manager: EntityManager) => Promise<Placement>;
