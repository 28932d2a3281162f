import { Button } from '@mantine/core';
import { type CompanySheetView, companyStandingSuspendMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { ReasonDialog } from '../../../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';

/** Refuses a waiting company, or suspends a verified one. The company reads the reason. */
export function SuspendCompany({ company: { id, name, status, actions } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  const [isAsked, setAsked] = useState(false);
  const suspend = useMutation(companyStandingSuspendMutation());
  const invalidate = useInvalidate();
  if (!actions.includes('suspend')) return null;
  const isRefusal = status === 'pending';
  const send = async (reason: string) => {
    await suspend.mutateAsync({ path: { id }, body: { reason } });
    showToast(isRefusal ? t('refuse.done', { name }) : t('suspend.done', { name }));
    focusHeading();
    await invalidate('companyDecision');
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {isRefusal ? t('refuse.open') : t('suspend.open')}
      </Button>
      <ReasonDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={isRefusal ? t('refuse.title', { name }) : t('suspend.title', { name })}
        path="reason"
        label={t('suspend.reason')}
        verb={isRefusal ? t('refuse.verb') : t('suspend.verb')}
        onSend={send}
      >
        {isRefusal ? t('refuse.consequence') : t('suspend.consequence')}
      </ReasonDialog>
    </>
  );
}
