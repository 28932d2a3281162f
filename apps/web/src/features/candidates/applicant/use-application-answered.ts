import { type ApplicationForCompany, applicationsReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useInvalidate } from '../../../api/stale-reads.js';

/**
 * Puts an application as the api has just answered it where every screen reads it, unless a later version lies there: answers may
 * overtake each other on a slow line. Its offer's counts and seats are asked again.
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
