import { type SavedViewItem, savedViewsRemove, savedViewsSaveMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';

export function useSaveView() {
  const invalidate = useInvalidate();
  return useMutation({
    ...savedViewsSaveMutation(),
    onSuccess: () => invalidate('classView'),
  });
}

/** Removes a saved view; the toast offers to restore it. The request runs on when the screen is left. */
export function useRemoveView() {
  const { t } = useTranslation('classes');
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  const save = useSaveView();
  const bringBack = ({ name, search }: SavedViewItem) => save.mutate({ body: { screen: 'class', name, search } }, { onError });
  return useMutation({
    mutationFn: async ({ id }: SavedViewItem) => {
      await savedViewsRemove({ path: { id } });
    },
    onError,
    onSuccess: async (_answer, view) => {
      showToast(t('views.removed', { name: view.name }), () => bringBack(view));
      await invalidate('classView');
    },
  });
}
