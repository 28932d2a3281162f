import { classesListQueryKey, classesReadQueryKey, classesRenewCodeMutation, classesRevokeCodeMutation } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';

export function useClassCode(classId: string) {
  const { t } = useTranslation('classes');
  const queries = useQueryClient();
  const onError = useShowProblem();
  const readAgain = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: classesListQueryKey() }),
      queries.invalidateQueries({ queryKey: classesReadQueryKey({ path: { id: classId } }) }),
    ]);
  const renew = useMutation({
    ...classesRenewCodeMutation(),
    onError,
    onSuccess: async ({ code }) => {
      await readAgain();
      showToast(t('code.renewed', { code }));
    },
  });
  const revoke = useMutation({
    ...classesRevokeCodeMutation(),
    onError,
    onSuccess: async () => {
      await readAgain();
      showToast(t('code.revoked'));
    },
  });
  return { renew, revoke };
}
