import { companiesList, companiesListQueryKey } from '@seve/api-client';
import { COMPANY_STATUSES, type CompanyStatus } from '@seve/domain';
import { cursorPages } from '../../api/cursor-pages.js';
import { textParam } from '../../search-params.js';

const PAGE = 30;
export const ALL = 'toutes';
const STATES = [...COMPANY_STATUSES, ALL] as const;

/** In the address: a link shows the same rows. Without a state, those to verify; with words alone, every state. */
export interface CompanySearch {
  statut?: CompanyStatus | typeof ALL;
  q?: string;
}

export const readCompanySearch = ({ statut, q }: Record<string, unknown>): CompanySearch => ({
  statut: STATES.find((one) => one === statut),
  q: textParam(q)?.slice(0, 80),
});

export const statusOf = ({ statut, q }: CompanySearch): CompanyStatus | typeof ALL => statut ?? (q ? ALL : 'pending');

/** Who waits first, and who waits longest on top. */
export const companiesFound = (search: CompanySearch) => {
  const status = statusOf(search);
  const query = { status: status === ALL ? undefined : status, q: search.q };
  return cursorPages(companiesListQueryKey({ query }), ({ cursor, signal }) =>
    companiesList({ query: { ...query, limit: PAGE, cursor }, signal }),
  );
};
