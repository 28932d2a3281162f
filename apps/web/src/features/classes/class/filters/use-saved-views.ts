import { type SavedViewItem, savedViewsListQueryKey, savedViewsRemoveMutation, savedViewsSaveMutation } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { CLASS_VIEWS } from './class-views.js';

export function useSaveView() {
  const queries = useQueryClient();
  return useMutation({
    ...savedViewsSaveMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: savedViewsListQueryKey(CLASS_VIEWS) }),
  });
}

/** Removes at once; the toast brings the view back. */
export function useRemoveView(): (view: SavedViewItem) => void {
  const { t } = useTranslation('classes');
  const queries = useQueryClient();
  const onError = useShowProblem();
  const save = useSaveView();
  const remove = useMutation({ ...savedViewsRemoveMutation(), onError });
  const bringBack = ({ name, search }: SavedViewItem) => save.mutate({ body: { screen: 'class', name, search } }, { onError });
  return (view) =>
    remove.mutate(
      { path: { id: view.id } },
      {
        onSuccess: () => {
          showToast(t('views.removed', { name: view.name }), () => bringBack(view));
          void queries.invalidateQueries({ queryKey: savedViewsListQueryKey(CLASS_VIEWS) });
        },
      },
    );
}
