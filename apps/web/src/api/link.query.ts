import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

interface LinkRead<Opened> {
  /** First part of the query key. */
  name: string;
  /** Token in the address; empty when there is none. */
  token: string;
  /** Sends the token by POST, so that no access log holds it. */
  read: (token: string, signal: AbortSignal) => Promise<{ data: Opened }>;
}

/** Query options of the content behind the link of a letter; null for an unknown or expired link. */
export const linkOptions = <Opened>({ name, token, read }: LinkRead<Opened>) =>
  queryOptions({
    queryKey: [name, token],
    queryFn: async ({ signal }): Promise<Opened | null> => {
      if (token === '') return null;
      try {
        return (await read(token, signal)).data;
      } catch (failure) {
        if (failure instanceof ApiProblem && failure.status === 404) return null;
        throw failure;
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
