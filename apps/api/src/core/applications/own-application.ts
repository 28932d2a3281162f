import { Application, type ClassReader, ofClassesSeen } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';

export interface FoundApplication {
  id: string;
  studentId: string;
  /** Id of the offer; null for an unsolicited application. */
  offerId: string | null;
  companyId: string;
  status: Application['status'];
}

type Scope = (query: SelectQueryBuilder<Application>) => SelectQueryBuilder<Application>;

const ofCompany =
  (companyId: string): Scope =>
  (query) =>
    query.andWhere('site.company_id = :companyId', { companyId });

const ofStudent =
  (studentId: string): Scope =>
  (query) =>
    query.andWhere('application.student_id = :studentId', { studentId });

/** Applications of students in the classes that the reader may see. */
const ofSchool =
  (reader: ClassReader): Scope =>
  (query) =>
    ofClassesSeen(query.innerJoin('application.student', 'student').innerJoin('student.classGroup', 'classGroup'), 'classGroup', reader);

async function find(manager: EntityManager, id: string, scope: Scope): Promise<FoundApplication> {
  const query = manager
    .createQueryBuilder(Application, 'application')
    .innerJoinAndSelect('application.companySite', 'site')
    .where('application.id = :id', { id });
  const found = await scope(query).getOne();
  if (!found) throw new NotFound('not-found');
  const { studentId, offerId, companySite, status } = found;
  return { id, studentId, offerId, companyId: companySite.companyId, status };
}

/** Reads the ids needed to lock in the right order, before any lock. @throws NotFound for an application of other people. */
export const applicationOf = {
  company: (manager: EntityManager, id: string, companyId: string): Promise<FoundApplication> => find(manager, id, ofCompany(companyId)),
  student: (manager: EntityManager, id: string, studentId: string): Promise<FoundApplication> => find(manager, id, ofStudent(studentId)),
  school: (manager: EntityManager, id: string, reader: ClassReader): Promise<FoundApplication> => find(manager, id, ofSchool(reader)),
};

/** Locks the application until the transaction ends. Lock the offer first where seats count. */
export const lockApplication = (manager: EntityManager, id: string): Promise<Application> =>
  manager.findOneOrFail(Application, { where: { id }, lock: { mode: 'pessimistic_write' } });
