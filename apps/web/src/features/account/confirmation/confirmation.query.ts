import { confirmationLookup } from '@seve/api-client';
import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../../../api/problem.js';

/** The sign-up that the link confirms; null for a link that is unknown or no longer valid. Sent by POST, so that no log keeps the token. */
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
