import { Button, Group } from '@mantine/core';
import { type PastBreachOutcome, type PastBreachView, pastBreachesDecideMutation, pastBreachesTellMutation } from '@seve/api-client';
import { PAST_BREACH_OUTCOMES } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../api/stale-reads.js';
import { ReasonDialog } from '../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../ui/feedback/focus-heading.js';
import { showToast } from '../../ui/feedback/toast.js';
import { useShowProblem } from '../../ui/feedback/use-show-problem.js';

/** Writes to the school, and decides. */
export function JudgeBreach({ breach: { id, schoolName, schoolToldAt } }: { breach: PastBreachView }) {
  const { t } = useTranslation('past-breaches');
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const tell = useMutation({
    ...pastBreachesTellMutation(),
    onError: showProblem,
    onSuccess: () => {
      showToast(t('letter-sent'));
      return invalidate('pastBreach');
    },
  });
  const decide = useMutation(pastBreachesDecideMutation());
  const [asked, setAsked] = useState<PastBreachOutcome | null>(null);
  const send = (outcome: PastBreachOutcome) => async (words: string) => {
    await decide.mutateAsync({ path: { id }, body: { outcome, words } });
    showToast(t('decided'));
    focusHeading();
    await invalidate('pastBreach');
  };
  return (
    <>
      <Group gap="sm">
        {schoolName && !schoolToldAt && (
          <Button loading={tell.isPending} onClick={() => tell.mutate({ path: { id } })}>
            {t('tell', { school: schoolName })}
          </Button>
        )}
        {PAST_BREACH_OUTCOMES.map((outcome) => (
          <Button key={outcome} variant="default" onClick={() => setAsked(outcome)}>
            {t(`outcome.${outcome}.act`)}
          </Button>
        ))}
      </Group>
      {PAST_BREACH_OUTCOMES.map((outcome) => (
        <ReasonDialog
          key={outcome}
          opened={asked === outcome}
          onClose={() => setAsked(null)}
          title={t(`outcome.${outcome}.title`)}
          path="words"
          label={t('why')}
          verb={t(`outcome.${outcome}.verb`)}
          onSend={send(outcome)}
        >
          {t(`outcome.${outcome}.what`)}
        </ReasonDialog>
      ))}
    </>
  );
}
