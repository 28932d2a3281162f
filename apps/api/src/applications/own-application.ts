import { Application } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';

type Found = Pick<Application, 'id' | 'offerId'>;
type Scope = (query: SelectQueryBuilder<Application>) => SelectQueryBuilder<Application>;

const ofCompany =
  (companyId: string): Scope =>
  (query) =>
    query
      .innerJoin('application.offer', 'offer')
      .innerJoin('offer.companySite', 'site')
      .andWhere('site.company_id = :companyId', { companyId });

const ofStudent =
  (studentId: string): Scope =>
  (query) =>
    query.andWhere('application.student_id = :studentId', { studentId });

async function find(manager: EntityManager, id: string, scope: Scope): Promise<Found> {
  const query = manager.createQueryBuilder(Application, 'application').where('application.id = :id', { id });
  const found = await scope(query).select(['application.id', 'application.offerId']).getOne();
  if (!found) throw new NotFound('not-found');
  return found;
}

/** Which offer it answers to, before any lock. @throws NotFound where it is not one of theirs. */
export const applicationOf = {
  company: (manager: EntityManager, id: string, companyId: string): Promise<Found> => find(manager, id, ofCompany(companyId)),
  student: (manager: EntityManager, id: string, studentId: string): Promise<Found> => find(manager, id, ofStudent(studentId)),
};

/** Locked until the transaction ends. Lock the offer first where seats count. */
export const lockApplication = (manager: EntityManager, id: string): Promise<Application> =>
  manager.findOneOrFail(Application, { where: { id }, lock: { mode: 'pessimistic_write' } });
