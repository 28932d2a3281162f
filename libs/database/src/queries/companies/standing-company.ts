import type { EntityManager } from 'typeorm';
import { Company } from '../../entities/company.entities.js';

/** Merges that lead from one company to the next, before a loop is assumed. */
const MOST_HOPS = 10;

/** The company that stands for this one today: itself, or the one that it was merged into. Null for an unknown id. */
export async function standingCompany(manager: EntityManager, id: string): Promise<Company | null> {
  let company = await manager.findOneBy(Company, { id });
  for (let hop = 0; company?.mergedIntoId != null && hop < MOST_HOPS; hop += 1)
    company = await manager.findOneBy(Company, { id: company.mergedIntoId });
  return company;
}
