/** Maximum count of a search; above it the list says "1 000 or more". */
export const COUNTED_OFFERS = 1_000;

export const OFFER_SORTS = ['relevance', 'newest', 'nearest'] as const;
export type OfferSort = (typeof OFFER_SORTS)[number];

/** What words of a search can mean: a kind of offer, a level, an occupation, the surroundings of a commune, departments, or only themselves. */
export const SEARCH_MEANINGS = ['kind', 'level', 'occupation', 'place', 'area', 'word'] as const;
export type SearchMeaning = (typeof SEARCH_MEANINGS)[number];

export const RADIUS_KM = { least: 10, usual: 30, most: 100 } as const;
