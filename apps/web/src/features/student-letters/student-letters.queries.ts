import { studentLettersList, studentLettersListQueryKey } from '@seve/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';

const PAGE = 30;

/** The newest first. */
export const lettersAboutMe = infiniteQueryOptions({
  queryKey: [...studentLettersListQueryKey(), 'pages'],
  queryFn: async ({ pageParam, signal }) => (await studentLettersList({ query: { limit: PAGE, cursor: pageParam }, signal })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});
