import { Button } from '@mantine/core';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../dialogs/ReasonDialog.js';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { AmendedPaper } from './amended-paper.js';
import type { AmendmentOffice } from './office-access.js';

/** The amendment ends unsigned; the paper stays as it was. */
export function WithdrawAmendment({ access }: { access: Pick<AmendmentOffice, 'withdraw' | 'refresh'> }) {
  const { t } = useTranslation('amendment');
  const context = useContext(AmendedPaper);
  const [isAsked, setAsked] = useState(false);
  const send = async (reason: string) => {
    await access.withdraw(reason);
    showToast(t('withdraw.done'));
    await access.refresh();
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
        {t('withdraw.what', { context })}
      </ReasonDialog>
    </div>
  );
}
