import { Button } from '@mantine/core';
import { authRevokeOthersMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Ends all other sessions and forgets the other known devices. */
export function EndOtherSessions() {
  const { t } = useTranslation('account');
  const [isAsked, setAsked] = useState(false);
  const invalidate = useInvalidate();
  const end = useMutation({
    ...authRevokeOthersMutation(),
    onSuccess: async () => {
      setAsked(false);
      showToast(t('sessions.others.done'));
      focusHeading();
      await invalidate('otherSessions');
    },
    onError: useShowProblem(),
  });
  return (
    <>
      <Button mt="lg" variant="default" onClick={() => setAsked(true)}>
        {t('sessions.others.act')}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('sessions.others.title')}
        verb={t('sessions.others.verb')}
        isPending={end.isPending}
        isRemoval
        onConfirm={() => end.mutate({})}
      >
        <p>{t('sessions.others.consequence')}</p>
      </ConfirmDialog>
    </>
  );
}
