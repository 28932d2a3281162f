import { Button } from '@mantine/core';
import { guardianPagesDisownMutation } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { guardianPageOptions } from './guardian-page.query.js';

/** Button for a recipient who is not a guardian of this child: it invalidates the link. */
export function WrongPerson({ child, token }: { child: string; token: string }) {
  const { t } = useTranslation('guardian-page');
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const disown = useMutation({
    ...guardianPagesDisownMutation(),
    onError: useShowProblem(),
    onSuccess: () => {
      showToast(t('wrong.done'));
      queries.setQueryData(guardianPageOptions(token).queryKey, null);
    },
  });
  return (
    <div>
      <Button variant="subtle" size="sm" onClick={() => setAsked(true)}>
        {t('wrong.act', { name: child })}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('wrong.title', { name: child })}
        verb={t('wrong.verb')}
        isRemoval
        isPending={disown.isPending}
        onConfirm={() => disown.mutate({ body: { token } })}
      >
        {t('wrong.what')}
      </ConfirmDialog>
    </div>
  );
}
