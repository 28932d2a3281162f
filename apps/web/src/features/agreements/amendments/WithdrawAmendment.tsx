import { Button } from '@mantine/core';
import { schoolAmendmentsWithdraw } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ReasonDialog } from '../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';

/** The amendment ends unsigned; the agreement stays as it was. */
export function WithdrawAmendment({ agreementId, amendmentId }: { agreementId: string; amendmentId: string }) {
  const { t } = useTranslation('amendment');
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const send = async (reason: string) => {
    await schoolAmendmentsWithdraw({ path: { id: agreementId, amendmentId }, body: { reason } });
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
