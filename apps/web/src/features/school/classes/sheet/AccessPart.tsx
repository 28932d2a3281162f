import { Button, Stack } from '@mantine/core';
import { studentAccessRemoveSecondStep, studentAccessResetAddress } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ReasonDialog } from '../../../../ui/dialogs/ReasonDialog.js';
import { ResetAddressDialog } from '../../../../ui/dialogs/ResetAddressDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import type { SheetPath } from './sheet-path.js';

/** Restores access for a student identified in person who has lost the mailbox or the phone. */
export function AccessPart({ path, name, hasSecondStep }: { path: SheetPath; name: string; hasSecondStep: boolean }) {
  const { t } = useTranslation('student-sheet');
  const invalidate = useInvalidate();
  const [opened, setOpened] = useState<'address' | 'phone' | null>(null);
  const close = () => setOpened(null);
  const removeSecondStep = async (reason: string) => {
    await studentAccessRemoveSecondStep({ path, body: { reason } });
    showToast(t('access.phone-done'));
    await invalidate('classStudent');
  };
  return (
    <section aria-label={t('access.title')}>
      <h2>{t('access.title')}</h2>
      <p className="small dimmed">{t('access.why')}</p>
      <Stack gap="xs" mt="sm" align="flex-start">
        <Button variant="default" size="sm" onClick={() => setOpened('address')}>
          {t('access.address')}
        </Button>
        {hasSecondStep && (
          <Button variant="default" size="sm" onClick={() => setOpened('phone')}>
            {t('access.phone')}
          </Button>
        )}
      </Stack>
      <ResetAddressDialog
        opened={opened === 'address'}
        onClose={close}
        name={name}
        onSend={(body) => studentAccessResetAddress({ path, body })}
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
    </section>
  );
}
