import { classesRenewCodeMutation, classesRevokeCodeMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

export function useClassCode() {
  const { t } = useTranslation('classes');
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  const renew = useMutation({
    ...classesRenewCodeMutation(),
    onError,
    onSuccess: async ({ code }) => {
      await invalidate('classCode');
      showToast(t('code.renewed', { code }));
    },
  });
  const revoke = useMutation({
    ...classesRevokeCodeMutation(),
    onError,
    onSuccess: async () => {
      await invalidate('classCode');
      showToast(t('code.revoked'));
    },
  });
  return { renew, revoke };
}
