import { Button } from '@mantine/core';
import { confirmationRenewMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Sends the confirmation link again, for an address that is not confirmed yet. */
export function RenewLink({ email }: { email: string }) {
  const { t } = useTranslation('account');
  const renew = useMutation({
    ...confirmationRenewMutation(),
    onSuccess: () => showToast(t('renewal.sent')),
    onError: useShowProblem(),
  });
  return (
    <div>
      <Button variant="default" size="sm" loading={renew.isPending} onClick={() => renew.mutate({ body: { email } })}>
        {t('renewal.act')}
      </Button>
    </div>
  );
}
