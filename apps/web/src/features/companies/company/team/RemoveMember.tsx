import { Button } from '@mantine/core';
import { companyMembersRemoveMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Ends the member's access at once. */
export function RemoveMember({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('team');
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const remove = useMutation({
    ...companyMembersRemoveMutation(),
    onSuccess: async () => {
      setAsked(false);
      showToast(t('removed', { name }));
      focusHeading();
      await invalidate('companyMember');
    },
    onError: useShowProblem(),
  });
  return (
    <>
      <Button variant="default" color="betterave" size="sm" onClick={() => setAsked(true)}>
        {t('remove')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('remove-question', { name })}
        verb={t('remove-verb')}
        isRemoval
        isPending={remove.isPending}
        onConfirm={() => remove.mutate({ path: { id } })}
      >
        <p>{t('remove-what')}</p>
      </ConfirmDialog>
    </>
  );
}
