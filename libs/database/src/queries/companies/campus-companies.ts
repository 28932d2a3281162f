import type { CompanyStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { folded } from '../folded.js';
import { Parameters } from '../parameters.js';

export interface CampusCompanyFilter {
  status: CompanyStatus | null;
  /** Folded words of the name, or beginnings of the SIREN. */
  words: readonly string[];
}

/** Those that wait for the campus, then the suspended, then the verified. */
const RANK = `case company.status when 'pending' then 0 when 'suspended' then 1 else 2 end`;

/** Ids of the companies of the campus: who waits comes first, and who waits longest on top. */
export async function campusCompanies(
  manager: EntityManager,
  { status, words }: CampusCompanyFilter,
  page: { after: readonly [rank: number, id: string] | null; limit: number },
): Promise<{ id: string; rank: number }[]> {
  const value = new Parameters();
  const conditions = ['true'];
  if (status !== null) conditions.push(`company.status = ${value.add(status)}`);
  for (const word of words) {
    conditions.push(`(${folded('company.name')} like ${value.add(`%${word}%`)} or company.siren like ${value.add(`${word}%`)})`);
  }
  if (page.after) conditions.push(`(${RANK}, company.id) > (${value.add(page.after[0])}::int, ${value.add(page.after[1])}::uuid)`);
  return manager.query(
    `select company.id, ${RANK} as rank from company where ${conditions.join(' and ')} order by rank, company.id limit ${value.add(page.limit)}`,
    value.all,
  );
}
