import { letterLinksRead } from '@seve/api-client';
import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../../../api/problem.js';

/** Query options of the preferences behind the link of a letter; null for an unknown link. */
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
