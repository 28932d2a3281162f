import { Button } from '@mantine/core';
import { type StaffAccountView, staffAccountsRemoveSecondStep, staffAccountsResetAddress } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ReasonDialog } from '../../../ui/dialogs/ReasonDialog.js';
import { ResetAddressDialog } from '../../../ui/dialogs/ResetAddressDialog.js';
import { showToast } from '../../../ui/feedback/toast.js';

/** Restores access for a person identified in person who has lost the mailbox or the phone. */
export function StaffAccess({ account: { id, firstName, lastName, hasSecondStep } }: { account: StaffAccountView }) {
  const { t } = useTranslation('staff-accounts');
  const invalidate = useInvalidate();
  const [opened, setOpened] = useState<'address' | 'phone' | null>(null);
  const name = `${firstName} ${lastName}`;
  const close = () => setOpened(null);
  const removeSecondStep = async (reason: string) => {
    await staffAccountsRemoveSecondStep({ path: { id }, body: { reason } });
    showToast(t('access.phone-done'));
    await invalidate('staffSessions');
  };
  return (
    <>
      <Button size="sm" variant="subtle" onClick={() => setOpened('address')}>
        {t('access.address')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      {hasSecondStep && (
        <Button size="sm" variant="subtle" onClick={() => setOpened('phone')}>
          {t('access.phone')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
      <ResetAddressDialog
        opened={opened === 'address'}
        onClose={close}
        name={name}
        onSend={(body) => staffAccountsResetAddress({ path: { id }, body })}
      />
      <ReasonDialog
        opened={opened === 'phone'}
        onClose={close}
        title={t('access.phone-title', { name })}
        path="reason"
        label={t('ui:reset-address.reason')}
        verb={t('access.phone-verb')}
        onSend={removeSecondStep}
      >
        {t('access.phone-what')}
      </ReasonDialog>
    </>
  );
}
