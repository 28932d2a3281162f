import type { ListedOffer, OfferPlace } from '@seve/api-client';

/** An offer with its number in the list. */
export interface NumberedOffer {
  number: number;
  offer: ListedOffer;
}

/** A point on the map with all its offers. */
export interface MapPlace extends OfferPlace {
  /** Its offers that the list shows. */
  listed: readonly NumberedOffer[];
}

/** Groups offers by commune, which is as precise as the map is. Places with listed offers come first, in the order of the list. */
export function mapPlaces(offers: readonly ListedOffer[], places: readonly OfferPlace[]): MapPlace[] {
  const listed = new Map<string, NumberedOffer[]>();
  for (const [at, offer] of offers.entries())
    listed.set(offer.communeInsee, [...(listed.get(offer.communeInsee) ?? []), { number: at + 1, offer }]);
  const known = new Map(places.map((place) => [place.insee, place]));
  const here = [...listed].flatMap(([insee, own]) => {
    const first = own[0]?.offer;
    if (!first) return [];
    const { communeName: name, department, latitude, longitude } = first;
    const count = Math.max(own.length, known.get(insee)?.count ?? 0);
    return [{ insee, name, department, latitude, longitude, count, listed: own }];
  });
  return [...here, ...places.filter(({ insee }) => !listed.has(insee)).map((place) => ({ ...place, listed: [] }))];
}

export const countOf = (places: readonly MapPlace[]): number => places.reduce((sum, { count }) => sum + count, 0);
