import { studentSheetRemoveNoteMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';

export function useRemoveNote() {
  const { t } = useTranslation('student-sheet');
  const invalidate = useInvalidate();
  return useMutation({
    ...studentSheetRemoveNoteMutation(),
    onError: useShowProblem(),
    onSuccess: async () => {
      showToast(t('note.removed'));
      await invalidate('classStudent');
    },
  });
}
