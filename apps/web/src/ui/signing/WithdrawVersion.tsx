import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../dialogs/ReasonDialog.js';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import type { SigningAccess } from './signing-access.js';

/** Takes the version that is out back: its signatures are void, and the parts open again. */
export function WithdrawVersion({ access }: { access: SigningAccess }) {
  const { t } = useTranslation('signatories');
  const [isAsked, setAsked] = useState(false);
  const send = async (reason: string) => {
    await access.withdraw({ reason });
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
        {t('withdraw.what')}
      </ReasonDialog>
    </div>
  );
}
