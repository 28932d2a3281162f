import { studentSheetRemoveNoteMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useReadAgain } from '../../use-read-again.js';
import type { SheetPath } from '../sheet-path.js';

export function useRemoveNote(path: SheetPath) {
  const { t } = useTranslation('student-sheet');
  const readAgain = useReadAgain(path.id);
  return useMutation({
    ...studentSheetRemoveNoteMutation(),
    onError: useShowProblem(),
    onSuccess: async () => {
      showToast(t('note.removed'));
      await readAgain();
    },
  });
}
