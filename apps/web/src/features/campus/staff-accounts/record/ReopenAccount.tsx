import { Button } from '@mantine/core';
import { type AccountRecordView, staffAccountRecordsReopenMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Restores the roles that ended when the account was closed. */
export function ReopenAccount({ account: { id, firstName, lastName } }: { account: AccountRecordView }) {
  const { t } = useTranslation('staff-accounts');
  const invalidate = useInvalidate();
  const reopen = useMutation({
    ...staffAccountRecordsReopenMutation(),
    onSuccess: async () => {
      showToast(t('record.reopen-done', { name: `${firstName} ${lastName}` }));
      focusHeading();
      await invalidate('staffAccount');
    },
    onError: useShowProblem(),
  });
  return (
    <Button loading={reopen.isPending} onClick={() => reopen.mutate({ path: { id } })}>
      {t('record.reopen')}
    </Button>
  );
}
