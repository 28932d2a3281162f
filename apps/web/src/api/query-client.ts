import { QueryClient } from '@tanstack/react-query';
import type { ApiProblem } from './problem.js';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiProblem;
  }
}

const RETRIES = 2;

/** An answer of the api, even a refusal, is final; only an unreachable or failing api is asked again. */
const isWorthRetrying = (failures: number, problem: ApiProblem) => failures < RETRIES && (problem.status === 0 || problem.status >= 502);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: isWorthRetrying, staleTime: 30_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
