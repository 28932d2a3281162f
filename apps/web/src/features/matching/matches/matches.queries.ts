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

/** As many as the scoring keeps for one student: one page holds them all. */
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

/** Those under one condition; those that the fewest changes bring back first. */
export const excludedUnder = (constraint: ConstraintName) =>
  cursorPages(excludedOffersListQueryKey({ query: { constraint } }), ({ cursor, signal }) =>
    excludedOffersList({ query: { constraint, limit: EXCLUDED_PAGE, cursor }, signal }),
  );
