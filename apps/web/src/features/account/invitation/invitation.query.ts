import { invitationsLookup } from '@seve/api-client';
import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../../../api/problem.js';

/** The invitation of a link; null for a link that is unknown or no longer valid. Sent by POST, so that no log keeps the token. */
export const invitationOptions = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: async ({ signal }) => {
      if (token === '') return null;
      try {
        return (await invitationsLookup({ body: { token }, signal })).data;
      } catch (failure) {
        if (failure instanceof ApiProblem && failure.status === 404) return null;
        throw failure;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
