import { type SavedViewItem, savedViewsRemoveMutation, savedViewsSaveMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

export function useSaveView() {
  const invalidate = useInvalidate();
  return useMutation({
    ...savedViewsSaveMutation(),
    onSuccess: () => invalidate('classView'),
  });
}

/** Removes at once; the toast brings the view back. */
export function useRemoveView(): (view: SavedViewItem) => void {
  const { t } = useTranslation('classes');
  const invalidate = useInvalidate();
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
          void invalidate('classView');
        },
      },
    );
}
