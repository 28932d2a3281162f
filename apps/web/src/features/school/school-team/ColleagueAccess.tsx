import { Button } from '@mantine/core';
import { schoolOfficeRemoveSecondStep } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ReasonDialog } from '../../../ui/dialogs/ReasonDialog.js';
import { showToast } from '../../../ui/feedback/toast.js';

/** Resets the second step of a colleague whom the head has identified in person. */
export function ColleagueAccess({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('school-team');
  const invalidate = useInvalidate();
  const [isOpen, setOpen] = useState(false);
  const remove = async (reason: string) => {
    await schoolOfficeRemoveSecondStep({ path: { id }, body: { reason } });
    showToast(t('phone.done', { name }));
    await invalidate('schoolMember');
  };
  return (
    <>
      <Button variant="subtle" size="sm" onClick={() => setOpen(true)}>
        {t('phone.open')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <ReasonDialog
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('phone.title', { name })}
        path="reason"
        label={t('ui:reset-address.reason')}
        verb={t('phone.verb')}
        onSend={remove}
      >
        {t('phone.what')}
      </ReasonDialog>
    </>
  );
}
