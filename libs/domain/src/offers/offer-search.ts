/** A search counts no further: from here on its list says "1 000 or more". */
export const COUNTED_OFFERS = 1_000;

export const OFFER_SORTS = ['newest', 'nearest'] as const;
export type OfferSort = (typeof OFFER_SORTS)[number];

export const RADIUS_KM = { least: 10, usual: 30, most: 100 } as const;
