import {
  type ApplicationForCompany,
  applicationsListOfCompanyQueryKey,
  applicationsListOfOfferQueryKey,
  applicationsReadQueryKey,
  offersListOfCompanyQueryKey,
  offersReadQueryKey,
  talentPoolListQueryKey,
} from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';

/**
 * Puts an application as the api has just answered it where every screen reads it, unless a later version lies there: answers may
 * overtake each other on a slow line. Its offer's counts and seats are asked again.
 */
export function useApplicationAnswered(): (application: ApplicationForCompany) => void {
  const queries = useQueryClient();
  return (application) => {
    const { id, offerId } = application;
    queries.setQueryData<ApplicationForCompany>(applicationsReadQueryKey({ path: { id } }), (known) =>
      known && known.version > application.version ? known : application,
    );
    const stale = [
      ...(offerId === null
        ? []
        : [applicationsListOfOfferQueryKey({ path: { id: offerId } }), offersReadQueryKey({ path: { id: offerId } })]),
      applicationsListOfCompanyQueryKey(),
      offersListOfCompanyQueryKey(),
      talentPoolListQueryKey(),
    ];
    for (const queryKey of stale) void queries.invalidateQueries({ queryKey });
  };
}
