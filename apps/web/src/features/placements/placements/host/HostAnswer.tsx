import { Button, Flex } from '@mantine/core';
import type { PlaceForHost } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

interface HostAnswerProps {
  place: Pick<PlaceForHost, 'studentName' | 'findings'>;
  confirm: () => Promise<unknown>;
  refuse: (reason: string) => Promise<unknown>;
}

/** Buttons by which the host confirms or refuses the place. */
export function HostAnswer({ place: { studentName: name, findings }, confirm, refuse }: HostAnswerProps) {
  const { t } = useTranslation('host-place');
  const [isRefusing, setRefusing] = useState(false);
  const confirmation = useMutation({
    mutationFn: confirm,
    onError: useShowProblem(),
    onSuccess: () => {
      showToast(t('done.confirmed', { name }));
      focusHeading();
    },
  });
  const send = async (reason: string) => {
    await refuse(reason);
    showToast(t('done.refused', { name }));
    focusHeading();
  };
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" className="h3">
        {t('answer.title', { name })}
      </h2>
      <p>{findings.some(({ isRefused }) => isRefused) ? t('answer.blocked') : t('answer.means')}</p>
      <Flex gap="sm" wrap="wrap" mt="md">
        <Button loading={confirmation.isPending} onClick={() => confirmation.mutate()}>
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
        onSend={send}
      >
        {t('refusal.what', { name })}
      </ReasonDialog>
    </section>
  );
}
