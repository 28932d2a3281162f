import { matchesListOptions, type StudentMatchList } from '@seve/api-client';
import { type Query, queryOptions } from '@tanstack/react-query';

/** As many as the scoring keeps for one student: one page holds them all. */
const KEPT = 50;
const WHILE_RESCORED_MS = 5_000;

const list = matchesListOptions({ query: { limit: KEPT } });

export const studentMatches = queryOptions({
  ...list,
  staleTime: 0,
  refetchInterval: ({ state }: Pick<Query<StudentMatchList>, 'state'>) => state.data?.isBeingRescored === true && WHILE_RESCORED_MS,
});
