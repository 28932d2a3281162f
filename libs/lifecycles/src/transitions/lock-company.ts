import { Company } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Loads a company and locks it until the transaction ends. @throws NotFound */
export async function lockCompany(manager: EntityManager, id: string): Promise<Company> {
  const company = await manager.findOne(Company, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!company) throw new NotFound('not-found');
  return company;
}
