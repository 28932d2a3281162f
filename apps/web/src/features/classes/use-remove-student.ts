import { classesListQueryKey, classesReadQueryKey, classesRemoveStudentMutation } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toast.js';
import { useShowProblem } from '../../ui/use-show-problem.js';

export function useRemoveStudent(classId: string) {
  const { t } = useTranslation('classes');
  const queries = useQueryClient();
  return useMutation({
    ...classesRemoveStudentMutation(),
    onError: useShowProblem(),
    onSuccess: async () => {
      showToast(t('student.removed'));
      await Promise.all([
        queries.invalidateQueries({ queryKey: classesListQueryKey() }),
        queries.invalidateQueries({ queryKey: classesReadQueryKey({ path: { id: classId } }) }),
      ]);
    },
  });
}
