import { type DraftView, draftsListQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';

/** Puts a draft that the api has just saved into the cache, from which the form starts when it is opened again. */
export function useDraftKept(): (draft: DraftView) => void {
  const queries = useQueryClient();
  return (draft) =>
    queries.setQueryData<DraftView[]>(draftsListQueryKey(), (known) => known && [draft, ...known.filter(({ id }) => id !== draft.id)]);
}
