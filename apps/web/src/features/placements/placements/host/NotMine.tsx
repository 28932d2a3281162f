import { Button } from '@mantine/core';
import { placeLinksDisownMutation } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { hostPageOptions } from './host-page.query.js';

/** Button for a recipient who does not know the place: it invalidates the link. */
export function NotMine({ name, token }: { name: string; token: string }) {
  const { t } = useTranslation('host-place');
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const disown = useMutation({
    ...placeLinksDisownMutation(),
    onError: useShowProblem(),
    onSuccess: () => {
      showToast(t('wrong.done'));
      queries.setQueryData(hostPageOptions(token).queryKey, null);
    },
  });
  return (
    <div>
      <Button variant="subtle" size="sm" onClick={() => setAsked(true)}>
        {t('wrong.act')}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('wrong.title')}
        verb={t('wrong.verb')}
        isRemoval
        isPending={disown.isPending}
        onConfirm={() => disown.mutate({ body: { token } })}
      >
        {t('wrong.what', { name })}
      </ConfirmDialog>
    </div>
  );
}
