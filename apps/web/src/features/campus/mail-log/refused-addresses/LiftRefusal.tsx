import { Button } from '@mantine/core';
import { suppressionsLiftMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Button that allows letters to a blocked address again. */
export function LiftRefusal({ address }: { address: string }) {
  const { t } = useTranslation('suppressions');
  const [isAsked, setAsked] = useState(false);
  const invalidate = useInvalidate();
  const lift = useMutation({
    ...suppressionsLiftMutation(),
    onSuccess: async () => {
      setAsked(false);
      showToast(t('lift.done', { address }));
      focusHeading();
      await invalidate('refusedAddress');
    },
    onError: useShowProblem(),
  });
  return (
    <>
      <Button size="sm" variant="subtle" onClick={() => setAsked(true)}>
        {t('lift.open')}
        <span className="visually-hidden">{t('lift.about', { address })}</span>
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('lift.title', { address })}
        verb={t('lift.verb')}
        isPending={lift.isPending}
        onConfirm={() => lift.mutate({ body: { address } })}
      >
        <p>{t('lift.body')}</p>
      </ConfirmDialog>
    </>
  );
}
