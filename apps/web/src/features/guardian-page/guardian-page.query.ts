import { guardianPagesLookup } from '@seve/api-client';
import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problem.js';

/** What a guardian's link opens; null for a link that is unknown or no longer valid. Sent by POST, so that no log keeps the token. */
export const guardianPageOptions = (token: string) =>
  queryOptions({
    queryKey: ['guardian-page', token],
    queryFn: async ({ signal }) => {
      if (token === '') return null;
      try {
        return (await guardianPagesLookup({ body: { token }, signal })).data;
      } catch (failure) {
        if (failure instanceof ApiProblem && failure.status === 404) return null;
        throw failure;
      }
    },
  });
