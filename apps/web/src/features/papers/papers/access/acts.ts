import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useInvalidate, type Write } from '../../../../api/stale-reads.js';

/** Runs acts by the link of a letter and shows the paper as each act leaves it. */
export function useLinkActs<Opened extends object>({ queryKey }: { queryKey: QueryKey }) {
  const queries = useQueryClient();
  return async <Left extends Partial<Opened>>(asked: Promise<{ data: Left }>): Promise<Left> => {
    const { data } = await asked;
    queries.setQueryData<Opened | null>(queryKey, (known) => known && { ...known, ...data });
    return data;
  };
}

/** Acts by an account: `keep` shows what the api returns, `act` reads again what an act made stale. */
export function useAccountActs(queryKey: QueryKey, stale: Write) {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return {
    keep: async <Paper>(asked: Promise<{ data: Paper }>): Promise<Paper> => {
      const { data } = await asked;
      queries.setQueryData(queryKey, data);
      return data;
    },
    act: async (asked: Promise<unknown>): Promise<void> => {
      await asked;
      await invalidate(stale);
    },
  };
}
