/** Orders of a company's offers; the first is the default. */
export const COMPANY_OFFER_SORTS = ['unanswered', 'newest', 'views', 'ending'] as const;
export type CompanyOfferSort = (typeof COMPANY_OFFER_SORTS)[number];
