import type { EntityManager } from 'typeorm';
import { Company } from '../../entities/company.entities.js';

/** Maximum number of successive merges followed, against loops. */
const MOST_HOPS = 10;

/** Returns the company itself, or the one into which it was merged. Null for an unknown id. */
export async function standingCompany(manager: EntityManager, id: string): Promise<Company | null> {
  let company = await manager.findOneBy(Company, { id });
  for (let hop = 0; company?.mergedIntoId != null && hop < MOST_HOPS; hop += 1)
    company = await manager.findOneBy(Company, { id: company.mergedIntoId });
  return company;
}
