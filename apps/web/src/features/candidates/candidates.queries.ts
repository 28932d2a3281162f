import {
  type ApplicationForCompany,
  applicationsListOfCompany,
  applicationsListOfCompanyQueryKey,
  applicationsListOfOffer,
  applicationsListOfOfferQueryKey,
  applicationsReadOptions,
  candidatesList,
  candidatesListQueryKey,
  offersListOfCompanyOptions,
  talentPoolList,
  talentPoolListQueryKey,
} from '@seve/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { cursorPages } from '../../api/cursor-pages.js';

const PAGE = 50;

/** Applications to one of the company's offers. */
export const applicants = (offerId: string) =>
  cursorPages(applicationsListOfOfferQueryKey({ path: { id: offerId } }), ({ cursor, signal }) =>
    applicationsListOfOffer({ path: { id: offerId }, query: { limit: PAGE, cursor }, signal }),
  );

const UNSOLICITED = { unsolicited: true, limit: PAGE };

/** Applications to the company that answer none of its offers. */
export const unsolicited = cursorPages(applicationsListOfCompanyQueryKey({ query: UNSOLICITED }), ({ cursor, signal }) =>
  applicationsListOfCompany({ query: { ...UNSOLICITED, cursor }, signal }),
);

/** One application, as the company it was sent to sees it. */
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

/** Opted-in students whom the offer suits, as pseudonyms; read again while the first list is being made. */
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
