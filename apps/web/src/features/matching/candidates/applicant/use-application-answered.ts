import { type ApplicationForCompany, applicationsReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useInvalidate } from '../../../../api/stale-reads.js';

/**
 * Returns a function that puts an updated application into the cache, unless a later version is there: responses may arrive out of order.
 * It also invalidates the counts and seats of the offer.
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
