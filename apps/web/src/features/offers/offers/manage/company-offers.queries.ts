import { companyInboxListOptions, offersListOfCompany, offersListOfCompanyOptions, offersListOfCompanyQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';
import type { CompanyOfferFilters } from './company-offer-filters.js';

const PAGE = 30;

/** One's own offers that meet the filter, page after page. */
export const companyOffers = ({ status, sort }: CompanyOfferFilters) =>
  cursorPages([...offersListOfCompanyQueryKey(), { status, sort }], ({ cursor, signal }) =>
    offersListOfCompany({ query: { status, sort, limit: PAGE, cursor }, signal }),
  );

/** Those who have waited longest for an answer. */
export const waitingApplicants = companyInboxListOptions({ query: { stage: 'waiting', limit: 3 } });

/** Drafts to go on with, instead of beginning another offer. */
export const newestDrafts = offersListOfCompanyOptions({ query: { status: 'draft', sort: 'newest', limit: 3 } });
