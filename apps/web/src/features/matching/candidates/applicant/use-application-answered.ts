import { type ApplicationForCompany, applicationsReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useInvalidate } from '../../../../api/stale-reads.js';

/**
 * Puts an application that the api has just returned into the cache, unless a later version is there: responses may
 * overtake each other. Counts and seats of its offer are read again.
 */
export function useApplicationAnswered(): (application: ApplicationForCompany) => void {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return (application) => {
    queries.setQueryData<ApplicationForCompany>(applicationsReadQueryKey({ path: { id: application.id } }), (known) =>
      known && known.version > application.version ? known : application,
    );
    void invalidate('applicationAnswer');
  };
}
