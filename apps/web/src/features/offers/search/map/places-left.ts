import type { ListedOffer, OfferPlace } from '@seve/api-client';

/** What the list does not show yet, by commune. */
export function placesLeft(places: readonly OfferPlace[], shown: readonly Pick<ListedOffer, 'communeInsee'>[]): OfferPlace[] {
  const counts = new Map<string, number>();
  for (const { communeInsee } of shown) counts.set(communeInsee, (counts.get(communeInsee) ?? 0) + 1);
  return places.map((place) => ({ ...place, count: place.count - (counts.get(place.insee) ?? 0) })).filter(({ count }) => count > 0);
}
