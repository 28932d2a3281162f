import { referenceCommuneOptions } from '@seve/api-client';
import { RADIUS_KM } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import type { OfferSearch } from './offer-search.js';
import { useReadings } from './use-found-offers.js';

/** A commune, once its name is known. */
export function useCommune(insee: string | undefined) {
  const commune = useQuery({
    ...referenceCommuneOptions({ path: { insee: insee ?? '' } }),
    enabled: insee !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return insee === undefined ? undefined : commune.data;
}

/** The commune around which offers are searched: picked, or named by the words. */
export function usePlace(search: OfferSearch) {
  const read = useReadings(search)?.find(({ meaning }) => meaning === 'place')?.insee ?? undefined;
  return { commune: useCommune(search.place ?? read), radius: search.radius ?? RADIUS_KM.usual };
}
