import { Button } from '@mantine/core';
import { type StaffAccountView, staffAccountsEndSessionsMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';

/** Button that ends all sessions of the account. */
export function EndSessions({ account: { id, firstName, lastName, openSessions } }: { account: StaffAccountView }) {
  const { t } = useTranslation('staff-accounts');
  const [isAsked, setAsked] = useState(false);
  const invalidate = useInvalidate();
  const name = `${firstName} ${lastName}`;
  const end = useMutation({
    ...staffAccountsEndSessionsMutation(),
    onSuccess: async () => {
      setAsked(false);
      showToast(t('end.done', { name }));
      focusHeading();
      await invalidate('staffSessions');
    },
    onError: useShowProblem(),
  });
  return (
    <>
      <Button size="sm" variant="subtle" onClick={() => setAsked(true)}>
        {t('end.open')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('end.title', { name })}
        verb={t('end.verb')}
        isPending={end.isPending}
        onConfirm={() => end.mutate({ path: { id } })}
      >
        <p>{t('end.consequence', { count: openSessions })}</p>
      </ConfirmDialog>
    </>
  );
}
