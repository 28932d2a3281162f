import { letterLinksRead } from '@seve/api-client';
import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../../../api/problem.js';

/** What the link of a letter opens; null when it is none of ours. */
export const letterLinkOptions = (token: string) =>
  queryOptions({
    queryKey: ['letter-link', token],
    queryFn: async ({ signal }) => {
      try {
        return (await letterLinksRead({ path: { token }, signal })).data;
      } catch (failure) {
        if (failure instanceof ApiProblem && (failure.status === 404 || failure.status === 400)) return null;
        throw failure;
      }
    },
  });
