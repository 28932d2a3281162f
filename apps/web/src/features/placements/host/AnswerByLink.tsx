import { Button, Flex } from '@mantine/core';
import { type PlaceByLink, placeLinksConfirmMutation, placeLinksRefuse } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../../ui/dialogs/ReasonDialog.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { hostPageOptions } from './host-page.query.js';

/** The yes or the no of the host. */
export function AnswerByLink({ place: { studentName: name, findings }, token }: { place: PlaceByLink; token: string }) {
  const { t } = useTranslation('host-place');
  const queries = useQueryClient();
  const [isRefusing, setRefusing] = useState(false);
  const show = (next: PlaceByLink) => queries.setQueryData(hostPageOptions(token).queryKey, next);
  const confirm = useMutation({
    ...placeLinksConfirmMutation(),
    onError: useShowProblem(),
    onSuccess: (next) => {
      show(next);
      showToast(t('done.confirmed', { name }));
    },
  });
  const refuse = async (reason: string) => {
    show((await placeLinksRefuse({ body: { token, reason } })).data);
    showToast(t('done.refused', { name }));
  };
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" className="h3">
        {t('answer.title', { name })}
      </h2>
      <p>{findings.some(({ isRefused }) => isRefused) ? t('answer.blocked') : t('answer.means')}</p>
      <Flex gap="sm" wrap="wrap" mt="md">
        <Button loading={confirm.isPending} onClick={() => confirm.mutate({ body: { token } })}>
          {t('answer.confirm')}
        </Button>
        <Button variant="default" onClick={() => setRefusing(true)}>
          {t('answer.refuse')}
        </Button>
      </Flex>
      <ReasonDialog
        opened={isRefusing}
        onClose={() => setRefusing(false)}
        title={t('refusal.title')}
        path="reason"
        label={t('refusal.label')}
        verb={t('refusal.verb')}
        onSend={refuse}
      >
        {t('refusal.what', { name })}
      </ReasonDialog>
    </section>
  );
}
