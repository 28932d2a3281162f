import { companyStandingRead, publicCompanyPage } from '@seve/api-client';
import type { PersonRole } from '@seve/domain';
import { queryOptions } from '@tanstack/react-query';

/** Name of the company: public for a verified one; the campus also reads that of an unverified one. */
export const namedCompany = (id: string, role: PersonRole | undefined) =>
  queryOptions({
    queryKey: ['named-company', id, role],
    queryFn: async ({ signal }): Promise<{ name: string }> => {
      const path = { id };
      const { data } =
        role === 'campus_coordinator' ? await companyStandingRead({ path, signal }) : await publicCompanyPage({ path, signal });
      return { name: data.name };
    },
  });
