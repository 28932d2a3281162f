import {
  type ApplicationForCompany,
  applicationsListOfOffer,
  applicationsListOfOfferQueryKey,
  applicationsReadOptions,
  type CompanyInboxListData,
  candidatesList,
  candidatesListQueryKey,
  companyInboxList,
  companyInboxListQueryKey,
  companyInboxNeighboursOptions,
  offersListOfCompanyOptions,
  talentPoolList,
  talentPoolListQueryKey,
} from '@seve/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { cursorPages } from '../../../api/cursor-pages.js';
import { filterOf, type InboxSearch } from './inbox/inbox-search.js';

const PAGE = 50;

/** Applications to one offer of the company. */
export const applicants = (offerId: string) =>
  cursorPages(applicationsListOfOfferQueryKey({ path: { id: offerId } }), ({ cursor, signal }) =>
    applicationsListOfOffer({ path: { id: offerId }, query: { limit: PAGE, cursor }, signal }),
  );

const listed = (query: NonNullable<CompanyInboxListData['query']>) =>
  cursorPages(companyInboxListQueryKey({ query }), ({ cursor, signal }) => companyInboxList({ query: { ...query, cursor }, signal }));

/** Unsolicited applications to the company. */
export const unsolicited = listed({ unsolicited: true, limit: PAGE });

const ROWS = 30;

/** Applications to the company that match the search in the address. */
export const inbox = (search: InboxSearch) => listed({ ...filterOf(search), limit: ROWS });

/** The applications before and after one, in the list that the search describes. */
export const neighbours = (applicationId: string, search: InboxSearch) =>
  companyInboxNeighboursOptions({ path: { id: applicationId }, query: filterOf(search) });

/** One application, as the company sees it. */
export const applicant = (applicationId: string) =>
  queryOptions({
    ...applicationsReadOptions({ path: { id: applicationId } }),
    select: (application): ApplicationForCompany => {
      if (!('student' in application)) throw new Error('This screen is for companies.');
      return application;
    },
  });

const CANDIDATES = 12;
const WHILE_MADE_MS = 3_000;

/** Pseudonymous students who opted in and whom the offer suits. Polled until the first list is computed. */
export const candidates = (offerId: string) =>
  infiniteQueryOptions({
    ...cursorPages(candidatesListQueryKey({ path: { id: offerId } }), ({ cursor, signal }) =>
      candidatesList({ path: { id: offerId }, query: { limit: CANDIDATES, cursor }, signal }),
    ),
    refetchInterval: ({ state }) => state.data?.pages[0]?.state === 'making' && WHILE_MADE_MS,
  });

/** Students of the company's talent pool, with their consent. */
export const talentPool = cursorPages(talentPoolListQueryKey(), ({ cursor, signal }) =>
  talentPoolList({ query: { limit: PAGE, cursor }, signal }),
);

/** Offers to which a student of the talent pool may be invited. */
export const publishedOffers = offersListOfCompanyOptions({ query: { status: 'published', limit: PAGE } });
