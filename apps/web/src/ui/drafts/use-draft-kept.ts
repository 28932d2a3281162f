import { type DraftView, draftsListQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';

/** Puts a draft as the api has just kept it where the form, opened again, begins from. */
export function useDraftKept(): (draft: DraftView) => void {
  const queries = useQueryClient();
  return (draft) =>
    queries.setQueryData<DraftView[]>(draftsListQueryKey(), (known) => known && [draft, ...known.filter(({ id }) => id !== draft.id)]);
}
