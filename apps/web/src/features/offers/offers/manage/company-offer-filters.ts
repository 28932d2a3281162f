import { COMPANY_OFFER_SORTS, type CompanyOfferSort, OFFER_STATUSES, type OfferStatus } from '@seve/domain';

export interface CompanyOfferFilters {
  status?: OfferStatus;
  sort?: CompanyOfferSort;
}

/** Returns the filters of the address; the default sort order is omitted from it. */
export const companyOfferFilters = ({ status, sort }: Record<string, unknown>): CompanyOfferFilters => ({
  status: OFFER_STATUSES.find((one) => one === status),
  sort: COMPANY_OFFER_SORTS.slice(1).find((one) => one === sort),
});
