import type { CompanyGap, CompanySize, CompanyStatus, Sector } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Parameters } from '../parameters.js';

export interface CampusCompanyFilter {
  status: CompanyStatus | null;
  sector: Sector | null;
  size: CompanySize | null;
  gap: CompanyGap | null;
  /** Column of the activity code in force, which the gap `naf` refers to. */
  nafColumn: 'naf' | 'naf_2025';
  /** Normalised words, each the beginning of a word of the name. */
  words: readonly string[];
  /** Beginning of the SIREN; null for a search by name. */
  siren: string | null;
}

export interface CampusCompanyRow {
  id: string;
  rank: number;
}

/** Order of the list: companies that await the campus, then suspended, then verified. An index has the same expression. */
const RANK = `(case status when 'pending' then 0 when 'suspended' then 1 else 2 end)`;

const GAP_COLUMNS = { headcount: 'headcount', naf2025: 'naf_2025', phone: 'phone' } as const;

const prefix = (word: string) => `'${word.replaceAll(/['\\]/g, ' ')}':*`;

/** Returns the ids of companies: waiting ones first, the longest wait on top. Raw: `search_words` and its index. */
export function campusCompanies(
  manager: EntityManager,
  { status, sector, size, gap, nafColumn, words, siren }: CampusCompanyFilter,
  page: { after: readonly [rank: number, id: string] | null; limit: number },
): Promise<CampusCompanyRow[]> {
  const value = new Parameters();
  const conditions = ['company.merged_into_id is null'];
  if (status !== null) conditions.push(`company.status = ${value.add(status)}`);
  if (sector !== null) conditions.push(`company.sector = ${value.add(sector)}`);
  if (size !== null) conditions.push(`company.size = ${value.add(size)}`);
  if (gap !== null) conditions.push(`company.${gap === 'naf' ? nafColumn : GAP_COLUMNS[gap]} is null`);
  // A range of numbers, so that the index of the SIREN is used.
  if (siren !== null) conditions.push(`company.siren >= ${value.add(siren)} and company.siren <= ${value.add(siren.padEnd(9, '9'))}`);
  const named = words.length > 0 ? value.add(words.map(prefix).join(' & ')) : null;
  if (named !== null) conditions.push('company.id in (select id from named)');
  if (page.after) conditions.push(`(${RANK}, company.id) > (${value.add(page.after[0])}::int, ${value.add(page.after[1])}::uuid)`);
  // Searched first by index: in the order of the list, the planner would read the name of every company.
  const found =
    named === null ? '' : `with named as materialized (select id from company where search_words(name) @@ to_tsquery('simple', ${named}))`;
  return manager.query<CampusCompanyRow[]>(
    `${found} select company.id as id, ${RANK} as rank from company where ${conditions.join(' and ')} order by ${RANK}, company.id limit ${value.add(page.limit)}`,
    value.all,
  );
}
