import { campusOffersListQueryKey, campusOverviewQueryKey, companiesListQueryKey, companyStandingReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';

/** After a decision about a company: what was read of it is read again. */
export function useCompanyDecided(id: string): () => Promise<unknown> {
  const queries = useQueryClient();
  const keys = [
    companiesListQueryKey(),
    companyStandingReadQueryKey({ path: { id } }),
    campusOverviewQueryKey(),
    campusOffersListQueryKey(),
  ];
  return () => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
