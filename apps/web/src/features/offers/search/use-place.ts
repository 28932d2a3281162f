import { referenceCommuneOptions } from '@seve/api-client';
import { RADIUS_KM } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import type { OfferSearch } from './offer-search.js';

/** The commune around which one looks, once its name is known. */
export function usePlace({ place, radius = RADIUS_KM.usual }: OfferSearch) {
  const commune = useQuery({
    ...referenceCommuneOptions({ path: { insee: place ?? '' } }),
    enabled: place !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { commune: place === undefined ? undefined : commune.data, radius };
}
