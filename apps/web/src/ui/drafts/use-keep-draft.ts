import { type DraftView, draftsListQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';

/**
 * Keeps what is written in the cache, from which the form starts when it is opened again: at once where the draft is known
 * (`isIts`), since the form may be opened again before the api has answered.
 */
export function useKeepDraft(isIts: (draft: DraftView) => boolean) {
  const queries = useQueryClient();
  const change = (next: (known: DraftView[]) => DraftView[]) =>
    queries.setQueryData<DraftView[]>(draftsListQueryKey(), (known) => known && next(known));
  return async (written: Partial<DraftView>, saving: Promise<{ data: DraftView }>): Promise<void> => {
    change((known) => known.map((draft) => (isIts(draft) ? { ...draft, ...written } : draft)));
    const { data: saved } = await saving;
    change((known) => [saved, ...known.filter(({ id }) => id !== saved.id)]);
  };
}
