import { companyInboxListOptions, offersListOfCompany, offersListOfCompanyOptions, offersListOfCompanyQueryKey } from '@seve/api-client';
import { COMPANY_OFFER_SORTS, type CompanyOfferSort, OFFER_STATUSES, type OfferStatus } from '@seve/domain';
import { cursorPages } from '../../../api/cursor-pages.js';

const PAGE = 30;

export interface CompanyOfferFilters {
  status?: OfferStatus;
  sort?: CompanyOfferSort;
}

/** As the address says; the first sort is the usual one and is not said. */
export const companyOfferFilters = ({ status, sort }: Record<string, unknown>): CompanyOfferFilters => ({
  status: OFFER_STATUSES.find((one) => one === status),
  sort: COMPANY_OFFER_SORTS.slice(1).find((one) => one === sort),
});

/** One's own offers that meet the filter, page after page. */
export const companyOffers = ({ status, sort }: CompanyOfferFilters) =>
  cursorPages([...offersListOfCompanyQueryKey(), { status, sort }], ({ cursor, signal }) =>
    offersListOfCompany({ query: { status, sort, limit: PAGE, cursor }, signal }),
  );

/** Those who have waited longest for an answer. */
export const waitingApplicants = companyInboxListOptions({ query: { stage: 'waiting', limit: 3 } });

/** Drafts to go on with, instead of beginning another offer. */
export const newestDrafts = offersListOfCompanyOptions({ query: { status: 'draft', sort: 'newest', limit: 3 } });
