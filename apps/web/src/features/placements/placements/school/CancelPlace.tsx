import { Button } from '@mantine/core';
import { schoolPlacesCancelMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ReasonDialog } from '../../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

/** Cancels a place; its row stays in the list, with the reason. */
export function CancelPlace({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('places');
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const cancel = useMutation(schoolPlacesCancelMutation());
  const send = async (reason: string) => {
    await cancel.mutateAsync({ path: { id }, body: { reason } });
    showToast(t('cancel.done', { name }));
    await invalidate('placement');
    focusHeading();
  };
  return (
    <SidePart gap="sm" align="flex-start" aria-labelledby="cancel">
      <h2 id="cancel" className="h3">
        {t('cancel.part')}
      </h2>
      <Button variant="default" color="betterave" onClick={() => setAsked(true)}>
        {t('cancel.act')}
      </Button>
      <ReasonDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('cancel.title')}
        path="reason"
        label={t('cancel.label')}
        verb={t('cancel.act')}
        onSend={send}
      >
        {t('cancel.what', { name })}
      </ReasonDialog>
    </SidePart>
  );
}
