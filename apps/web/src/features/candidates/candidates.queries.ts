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

const PAGE = 50;

/** Applications to one of the company's offers. */
export const applicants = (offerId: string) =>
  infiniteQueryOptions({
    queryKey: [...applicationsListOfOfferQueryKey({ path: { id: offerId } }), 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      (await applicationsListOfOffer({ path: { id: offerId }, query: { limit: PAGE, cursor: pageParam }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

const UNSOLICITED = { unsolicited: true, limit: PAGE };

/** Applications to the company that answer none of its offers. */
export const unsolicited = infiniteQueryOptions({
  queryKey: [...applicationsListOfCompanyQueryKey({ query: UNSOLICITED }), 'pages'],
  queryFn: async ({ pageParam, signal }) =>
    (await applicationsListOfCompany({ query: { ...UNSOLICITED, cursor: pageParam }, signal })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});

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
    queryKey: [...candidatesListQueryKey({ path: { id: offerId } }), 'pages'],
    queryFn: async ({ pageParam, signal }) =>
      (await candidatesList({ path: { id: offerId }, query: { limit: CANDIDATES, cursor: pageParam }, signal })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state }) => state.data?.pages[0]?.state === 'making' && WHILE_MADE_MS,
  });

/** Whom the company keeps for later, with their yes. */
export const talentPool = infiniteQueryOptions({
  queryKey: [...talentPoolListQueryKey(), 'pages'],
  queryFn: async ({ pageParam, signal }) => (await talentPoolList({ query: { limit: PAGE, cursor: pageParam }, signal })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** To which somebody kept for later may be invited. */
export const publishedOffers = offersListOfCompanyOptions({ query: { status: 'published', limit: PAGE } });
