import type { OfferDetail } from '@seve/api-client';

/** Returns the workplace: the offer's own street, or the site's when it is in the same commune. */
export function addressOf({ address, communeName, site }: OfferDetail, place: string): string {
  const street = address ?? (communeName === site.communeName ? site.address : null);
  return street === null ? place : `${street}, ${place}`;
}
