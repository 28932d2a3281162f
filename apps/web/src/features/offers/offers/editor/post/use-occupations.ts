import { type OccupationView, referenceOccupationOptions } from '@seve/api-client';
import { useQueries } from '@tanstack/react-query';

/** Returns the occupations with their skills that are loaded so far. */
export function useOccupations(codes: readonly string[]): OccupationView[] {
  return useQueries({
    queries: codes.map((code) => ({ ...referenceOccupationOptions({ path: { code } }), staleTime: Number.POSITIVE_INFINITY })),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
}
