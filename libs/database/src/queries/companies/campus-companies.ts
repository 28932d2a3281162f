import type { CompanyStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Company } from '../../entities/company.entities.js';
import { rowsBy, sql } from '../../rows.js';
import { folded } from '../folded.js';

export interface CampusCompanyFilter {
  status: CompanyStatus | null;
  /** Folded words of the name, or beginnings of the SIREN. */
  words: readonly string[];
}

/** Those that wait for the campus, then the suspended, then the verified. */
const RANK = `case company.status when 'pending' then 0 when 'suspended' then 1 else 2 end`;

/** Ids of the companies of the campus: those that wait come first, the longest wait on top. */
export function campusCompanies(
  manager: EntityManager,
  { status, words }: CampusCompanyFilter,
  page: { after: readonly [rank: number, id: string] | null; limit: number },
): Promise<{ id: string; rank: number }[]> {
  const companies = manager.createQueryBuilder(Company, 'company').orderBy(RANK).addOrderBy('company.id').limit(page.limit);
  if (status !== null) companies.andWhere({ status });
  for (const [nth, word] of words.entries()) {
    companies.andWhere(`(${folded('company.name')} like :part${nth} or company.siren like :start${nth})`, {
      [`part${nth}`]: `%${word}%`,
      [`start${nth}`]: `${word}%`,
    });
  }
  if (page.after) {
    const [rank, id] = page.after;
    companies.andWhere(`(${RANK}, company.id) > (:rank::int, :id::uuid)`, { rank, id });
  }
  return rowsBy<{ id: string; rank: number }, { company: Company }>(companies, { id: 'company.id', rank: sql(RANK) });
}
