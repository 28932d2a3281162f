import { classesListQueryKey, classesReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';

const OF_SHEET = ['studentSheet', 'proposals'];

/** What the api says of the class and of its students is out of date. */
export function useReadAgain(classId: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: classesListQueryKey() }),
      queries.invalidateQueries({ queryKey: classesReadQueryKey({ path: { id: classId } }) }),
      queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => isOfSheet(key) }),
    ]);
}

const isOfSheet = (key: unknown) =>
  typeof key === 'object' && key !== null && '_id' in key && OF_SHEET.some((start) => String(key._id).startsWith(start));
