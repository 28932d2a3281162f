import { Button } from '@mantine/core';
import { type PlaceForStudent, studentPlacesCancelMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ReasonDialog } from '../../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { SidePart } from '../../../../ui/layout/SidePart.js';

/** Cancels a place found elsewhere. The company and the school read the reason. */
export function CancelElsewhere({ place: { id, host } }: { place: PlaceForStudent }) {
  const { t } = useTranslation('place');
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const cancel = useMutation(studentPlacesCancelMutation());
  const send = async (reason: string) => {
    await cancel.mutateAsync({ path: { id }, body: { reason } });
    showToast(t('elsewhere.cancel.done'));
    await invalidate('application');
    focusHeading();
  };
  return (
    <SidePart gap="sm" aria-labelledby="not-any-more">
      <h2 id="not-any-more" className="h3">
        {t('trouble.title')}
      </h2>
      <p>{t('elsewhere.cancel.why')}</p>
      <div>
        <Button variant="default" size="sm" color="betterave" onClick={() => setAsked(true)}>
          {t('elsewhere.cancel.act')}
        </Button>
      </div>
      <ReasonDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('elsewhere.cancel.title')}
        path="reason"
        label={t('elsewhere.cancel.label')}
        verb={t('elsewhere.cancel.act')}
        onSend={send}
      >
        {t('elsewhere.cancel.what', { company: host.name })}
      </ReasonDialog>
    </SidePart>
  );
}
