import { Button } from '@mantine/core';
import { schoolSigningWithdraw } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ReasonDialog } from '../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';

/** Takes the version that is out back: its signatures are void, and the parts open again. */
export function WithdrawVersion({ id }: { id: string }) {
  const { t } = useTranslation('agreements');
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const send = async (reason: string) => {
    await schoolSigningWithdraw({ path: { id }, body: { reason } });
    showToast(t('withdraw.done'));
    await invalidate('schoolAgreement');
    focusHeading();
  };
  return (
    <div>
      <Button variant="default" size="sm" color="betterave" onClick={() => setAsked(true)}>
        {t('withdraw.act')}
      </Button>
      <ReasonDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('withdraw.title')}
        path="reason"
        label={t('withdraw.label')}
        verb={t('withdraw.act')}
        onSend={send}
      >
        {t('withdraw.what')}
      </ReasonDialog>
    </div>
  );
}
