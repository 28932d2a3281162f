import { QueryClient } from '@tanstack/react-query';
import type { ApiProblem } from './problem.js';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiProblem;
  }
}

const RETRIES = 2;

/** Retries only when the api is unreachable or responds with 502 or above; any other response is final. */
const isWorthRetrying = (failures: number, problem: ApiProblem) => failures < RETRIES && (problem.status === 0 || problem.status >= 502);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: isWorthRetrying, staleTime: 30_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});

/**
 * A read that began before a write may end after it with older data. It is cancelled when the response of the write is put into the cache.
 */
queryClient.getQueryCache().subscribe((event) => {
  if (event.type === 'updated' && event.action.type === 'success' && event.action.manual) void event.query.cancel({ revert: true });
});
