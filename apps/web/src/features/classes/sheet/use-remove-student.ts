import { classesRemoveStudentMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';

export function useRemoveStudent() {
  const { t } = useTranslation('classes');
  return useMutation({
    ...classesRemoveStudentMutation(),
    onError: useShowProblem(),
    onSuccess: () => showToast(t('student.removed')),
  });
}
