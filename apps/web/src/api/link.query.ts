import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

interface LinkRead<Opened> {
  /** First word of its key. */
  name: string;
  /** Of the address; empty without one. */
  token: string;
  /** Asks by POST, so that no log keeps the token. */
  read: (token: string, signal: AbortSignal) => Promise<{ data: Opened }>;
}

/** What the link of a letter opens; null for one that is unknown or no longer valid. */
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
