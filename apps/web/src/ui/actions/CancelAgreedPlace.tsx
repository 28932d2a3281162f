import { Button } from '@mantine/core';
import { endingsCancelMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../api/stale-reads.js';
import { ReasonDialog } from '../dialogs/ReasonDialog.js';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { usePostTitle } from '../wording/use-post-title.js';

interface CancelPlaceProps {
  applicationId: string;
  /** Party that cancels. */
  as: 'student' | 'company' | 'school';
  /** Names of the other parties; the name of the party that cancels is omitted. */
  student?: string;
  company?: string;
  offerTitle: string | null;
  /** Called after the cancellation, to navigate away from a page about the cancelled place. */
  onCancelled?: () => Promise<unknown>;
}

/** Cancels an agreed place before any paper is signed. All parties read the reason, and the student searches again. */
export function CancelAgreedPlace({ applicationId, as, student, company, offerTitle, onCancelled }: CancelPlaceProps) {
  const { t } = useTranslation('ui');
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const cancel = useMutation(endingsCancelMutation());
  const title = usePostTitle()(offerTitle);
  const names = { student, company, title };
  const send = async (reason: string) => {
    await cancel.mutateAsync({ path: { id: applicationId }, body: { reason } });
    showToast(t(`cancel-place.done.${as}`, names));
    await onCancelled?.();
    await invalidate('application');
    if (!onCancelled) focusHeading();
  };
  return (
    <div>
      <Button variant="default" size="sm" color="betterave" onClick={() => setAsked(true)}>
        {t('cancel-place.act')}
        <span className="visually-hidden">{t('cancel-place.about', { title })}</span>
      </Button>
      <ReasonDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('cancel-place.title')}
        path="reason"
        label={t(`cancel-place.label.${as}`, names)}
        verb={t('cancel-place.verb')}
        onSend={send}
      >
        {t(`cancel-place.what.${as}`, names)}
      </ReasonDialog>
    </div>
  );
}
