import { type DraftView, draftsListQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';

/** Returns a function that puts a draft just saved by the api into the cache, where the form finds it when reopened. */
export function useDraftKept(): (draft: DraftView) => void {
  const queries = useQueryClient();
  return (draft) =>
    queries.setQueryData<DraftView[]>(draftsListQueryKey(), (known) => known && [draft, ...known.filter(({ id }) => id !== draft.id)]);
}
