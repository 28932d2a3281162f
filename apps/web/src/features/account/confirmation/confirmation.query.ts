import { confirmationLookup } from '@seve/api-client';
import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../../../api/problem.js';

/** What the form said to which the link answers; null when it opens nothing any more. Asked by POST, so that no log keeps the token. */
export const confirmationOptions = (token: string) =>
  queryOptions({
    queryKey: ['confirmation', token],
    queryFn: async ({ signal }) => {
      if (token === '') return null;
      try {
        return (await confirmationLookup({ body: { token }, signal })).data;
      } catch (failure) {
        if (failure instanceof ApiProblem && failure.status === 404) return null;
        throw failure;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
