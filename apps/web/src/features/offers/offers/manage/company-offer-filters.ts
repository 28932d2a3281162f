import { COMPANY_OFFER_SORTS, type CompanyOfferSort, OFFER_STATUSES, type OfferStatus } from '@seve/domain';

export interface CompanyOfferFilters {
  status?: OfferStatus;
  sort?: CompanyOfferSort;
}

/** As the address says; the first sort is the usual one and is not said. */
export const companyOfferFilters = ({ status, sort }: Record<string, unknown>): CompanyOfferFilters => ({
  status: OFFER_STATUSES.find((one) => one === status),
  sort: COMPANY_OFFER_SORTS.slice(1).find((one) => one === sort),
});
