/** How a company may order its offers; the first is how they come. */
export const COMPANY_OFFER_SORTS = ['unanswered', 'newest', 'views', 'ending'] as const;
export type CompanyOfferSort = (typeof COMPANY_OFFER_SORTS)[number];
