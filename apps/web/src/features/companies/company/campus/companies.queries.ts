import { companiesList, companiesListQueryKey } from '@seve/api-client';
import { type CompanyStatus } from '@seve/domain';
import { cursorPages } from '../../../../api/cursor-pages.js';
import { ALL, type CompanySearch } from './company-search.js';

const PAGE = 30;

export const statusOf = ({ statut, secteur, taille, manque, q }: CompanySearch): CompanyStatus | typeof ALL =>
  statut ?? (q || secteur || taille || manque ? ALL : 'pending');

const queryOf = (search: CompanySearch) => {
  const status = statusOf(search);
  const { secteur: sector, taille: size, manque: gap, q } = search;
  return { status: status === ALL ? undefined : status, sector, size, gap, q };
};

/** Companies that match the search; those that wait come first, longest wait on top. */
export const companiesFound = (search: CompanySearch) => {
  const query = queryOf(search);
  return cursorPages(companiesListQueryKey({ query }), ({ cursor, signal }) =>
    companiesList({ query: { ...query, limit: PAGE, cursor }, signal }),
  );
};

/** Address of the same rows as a file. */
export function exportAddress(search: CompanySearch): string {
  const filters = Object.entries(queryOf(search)).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/api/companies/export.csv${filters.length > 0 ? `?${new URLSearchParams(filters)}` : ''}`;
}
