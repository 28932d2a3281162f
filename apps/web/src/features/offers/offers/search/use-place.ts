import { referenceCommuneOptions } from '@seve/api-client';
import { RADIUS_KM } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import type { OfferSearch } from './offer-search.js';
import { useReadings } from './use-found-offers.js';

/** Returns the commune once its name is loaded. */
export function useCommune(insee: string | undefined) {
  const commune = useQuery({
    ...referenceCommuneOptions({ path: { insee: insee ?? '' } }),
    enabled: insee !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return insee === undefined ? undefined : commune.data;
}

/** Returns the commune around which offers are searched: picked in the field, or named in the words. */
export function usePlace(search: OfferSearch) {
  const read = useReadings(search)?.find(({ meaning }) => meaning === 'place')?.insee ?? undefined;
  return { commune: useCommune(search.place ?? read), radius: search.radius ?? RADIUS_KM.usual };
}
