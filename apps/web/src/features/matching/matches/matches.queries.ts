import {
  type ConstraintName,
  excludedOffersList,
  excludedOffersListQueryKey,
  excludedOffersSummaryOptions,
  matchesListOptions,
  type StudentMatchList,
} from '@seve/api-client';
import { type Query, queryOptions } from '@tanstack/react-query';
import { cursorPages } from '../../../api/cursor-pages.js';

/** Number of matches that the scoring keeps per student; one page holds them all. */
const KEPT = 50;
const WHILE_RESCORED_MS = 5_000;

const list = matchesListOptions({ query: { limit: KEPT } });

export const studentMatches = queryOptions({
  ...list,
  staleTime: 0,
  refetchInterval: ({ state }: Pick<Query<StudentMatchList>, 'state'>) => state.data?.isBeingRescored === true && WHILE_RESCORED_MS,
});

export const excludedSummary = queryOptions({ ...excludedOffersSummaryOptions(), staleTime: 0 });

const EXCLUDED_PAGE = 20;

/** Offers that one condition excludes; those that need the fewest changes come first. */
export const excludedUnder = (constraint: ConstraintName) =>
  cursorPages(excludedOffersListQueryKey({ query: { constraint } }), ({ cursor, signal }) =>
    excludedOffersList({ query: { constraint, limit: EXCLUDED_PAGE, cursor }, signal }),
  );
