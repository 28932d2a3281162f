import {
  type OfferDetail,
  offersCreateMutation,
  offersListOfCompanyQueryKey,
  offersReadQueryKey,
  offersUpdateMutation,
} from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { inputOf, type OfferValues } from './offer-form-values.js';

/** Puts an offer as the api has just answered it where every screen reads it. */
export function useOfferAnswered(): (offer: OfferDetail) => void {
  const queries = useQueryClient();
  return (offer) => {
    queries.setQueryData(offersReadQueryKey({ path: { id: offer.id } }), offer);
    void queries.invalidateQueries({ queryKey: offersListOfCompanyQueryKey() });
  };
}

/** The first save makes a draft, the next ones change it. */
export function useSaveOffer(loaded: OfferDetail | null): (values: OfferValues) => Promise<OfferDetail> {
  const [last, setLast] = useState(loaded);
  const answered = useOfferAnswered();
  const create = useMutation(offersCreateMutation());
  const change = useMutation(offersUpdateMutation());
  return async (values) => {
    const body = inputOf(values);
    const offer = last
      ? await change.mutateAsync({ path: { id: last.id }, body: { ...body, version: last.version } })
      : await create.mutateAsync({ body });
    setLast(offer);
    answered(offer);
    return offer;
  };
}
