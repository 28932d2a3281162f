import {
  campusOffersListQueryKey,
  campusOffersReadQueryKey,
  campusOverviewQueryKey,
  offersListQueryKey,
  offersReadQueryKey,
} from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';

/** After an act on an offer: every list that holds it is read again. */
export function useOfferModerated(id: string): () => Promise<unknown> {
  const queries = useQueryClient();
  const path = { id };
  const ofOne = [campusOffersReadQueryKey({ path }), offersReadQueryKey({ path })];
  const keys = [campusOffersListQueryKey(), campusOverviewQueryKey(), offersListQueryKey(), ...ofOne];
  return () => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
