import { companyStandingRead, publicCompanyPage } from '@seve/api-client';
import type { PersonRole } from '@seve/domain';
import { queryOptions } from '@tanstack/react-query';

/** Name of the company. That of an unverified company is read by the campus only. */
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
