import { guardianReadQueryKey, studentsReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';

/** The contact was written or removed: what counts it is read again. */
export function useGuardianChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    queries.removeQueries({ queryKey: [{ _id: 'studentHomeRead' }] });
    await Promise.all([
      queries.invalidateQueries({ queryKey: guardianReadQueryKey() }),
      queries.invalidateQueries({ queryKey: studentsReadQueryKey() }),
    ]);
  };
}
