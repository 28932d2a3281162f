import { companyInboxListOptions, offersListOfCompany, offersListOfCompanyOptions, offersListOfCompanyQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';
import type { CompanyOfferFilters } from './company-offer-filters.js';

const PAGE = 30;

/** Offers of the reader's company that match the filter, page by page. */
export const companyOffers = ({ status, sort }: CompanyOfferFilters) =>
  cursorPages([...offersListOfCompanyQueryKey(), { status, sort }], ({ cursor, signal }) =>
    offersListOfCompany({ query: { status, sort, limit: PAGE, cursor }, signal }),
  );

/** Applicants who have waited longest for a response. */
export const waitingApplicants = companyInboxListOptions({ query: { stage: 'waiting', limit: 3 } });

/** Drafts shown above a new offer, to continue one instead. */
export const newestDrafts = offersListOfCompanyOptions({ query: { status: 'draft', sort: 'newest', limit: 3 } });
