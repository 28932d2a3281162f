import { addressesLookup, addressesLookupUndo } from '@seve/api-client';
import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '../../../api/problem.js';

/** Null for a link that is unknown or no longer valid. */
async function orNull<T>(token: string, ask: () => Promise<{ data: T }>): Promise<T | null> {
  if (token === '') return null;
  try {
    return (await ask()).data;
  } catch (failure) {
    if (failure instanceof ApiProblem && failure.status === 404) return null;
    throw failure;
  }
}

/** What the link of a letter to a new address would do. Sent by POST, so that no log keeps the token. */
export const newAddressOptions = (token: string) =>
  queryOptions({
    queryKey: ['new-address', token],
    queryFn: ({ signal }) => orNull(token, () => addressesLookup({ body: { token }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const undoOptions = (token: string) =>
  queryOptions({
    queryKey: ['undo-address', token],
    queryFn: ({ signal }) => orNull(token, () => addressesLookupUndo({ body: { token }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
