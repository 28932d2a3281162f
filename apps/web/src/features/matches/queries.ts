import { matchesListOptions, type StudentMatchList } from '@seve/api-client';
import { type Query, queryOptions } from '@tanstack/react-query';

/** As many as the scoring keeps for one student: one page holds them all. */
const KEPT = 50;
/** A changed profile is scored a moment after it is saved: the first answers are asked again soon, then now and then. */
const SOON_MS = 3_000;
const LATER_MS = 30_000;
const ASKED_SOON = 4;

const list = matchesListOptions({ query: { limit: KEPT } });

export const studentMatches = queryOptions({
  ...list,
  staleTime: 0,
  refetchInterval: ({ state }: Pick<Query<StudentMatchList>, 'state'>) =>
    state.dataUpdateCount < ASKED_SOON || state.data?.count === 0 ? SOON_MS : LATER_MS,
});
