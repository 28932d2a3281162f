import { companiesList, companiesListQueryKey } from '@seve/api-client';
import {
  COMPANY_GAPS,
  COMPANY_SIZES,
  COMPANY_STATUSES,
  type CompanyGap,
  type CompanySize,
  type CompanyStatus,
  SECTORS,
  type Sector,
} from '@seve/domain';
import { cursorPages } from '../../api/cursor-pages.js';
import { textParam } from '../../search-params.js';

const PAGE = 30;
export const ALL = 'toutes';
const STATES = [...COMPANY_STATUSES, ALL] as const;

/** In the address: a link shows the same rows. Without a state, those to verify; with words or a filter alone, every state. */
export interface CompanySearch {
  statut?: CompanyStatus | typeof ALL;
  secteur?: Sector;
  taille?: CompanySize;
  manque?: CompanyGap;
  q?: string;
}

export const readCompanySearch = ({ statut, secteur, taille, manque, q }: Record<string, unknown>): CompanySearch => ({
  statut: STATES.find((one) => one === statut),
  secteur: SECTORS.find((one) => one === secteur),
  taille: COMPANY_SIZES.find((one) => one === taille),
  manque: COMPANY_GAPS.find((one) => one === manque),
  q: textParam(q)?.slice(0, 80),
});

export const statusOf = ({ statut, secteur, taille, manque, q }: CompanySearch): CompanyStatus | typeof ALL =>
  statut ?? (q || secteur || taille || manque ? ALL : 'pending');

const queryOf = (search: CompanySearch) => {
  const status = statusOf(search);
  const { secteur: sector, taille: size, manque: gap, q } = search;
  return { status: status === ALL ? undefined : status, sector, size, gap, q };
};

/** Who waits first, and who waits longest on top. */
export const companiesFound = (search: CompanySearch) => {
  const query = queryOf(search);
  return cursorPages(companiesListQueryKey({ query }), ({ cursor, signal }) =>
    companiesList({ query: { ...query, limit: PAGE, cursor }, signal }),
  );
};

/** The same rows as a file. */
export function exportAddress(search: CompanySearch): string {
  const filters = Object.entries(queryOf(search)).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/api/companies/export.csv${filters.length > 0 ? `?${new URLSearchParams(filters)}` : ''}`;
}
