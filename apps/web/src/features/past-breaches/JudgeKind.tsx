import { Button, Group } from '@mantine/core';
import { type PastBreachKind, type PastBreachOutcome, pastBreachesDecideKindMutation } from '@seve/api-client';
import { PAST_BREACH_OUTCOMES } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../api/stale-reads.js';
import { ReasonDialog } from '../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../ui/feedback/focus-heading.js';
import { showToast } from '../../ui/feedback/toast.js';

/** The same decision, with the same words, for every open fact of one kind. */
export function JudgeKind({ kind, count }: { kind: PastBreachKind; count: number }) {
  const { t } = useTranslation('past-breaches');
  const invalidate = useInvalidate();
  const decide = useMutation(pastBreachesDecideKindMutation());
  const [asked, setAsked] = useState<PastBreachOutcome | null>(null);
  const send = (outcome: PastBreachOutcome) => async (words: string) => {
    await decide.mutateAsync({ body: { kind, count, outcome, words } }).finally(() => invalidate('pastBreach'));
    showToast(t('together.done', { count }));
    focusHeading();
  };
  return (
    <>
      <Group gap="sm" my="md">
        <p>{t('together.ask', { count })}</p>
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
          title={t('together.title', { count })}
          path="words"
          label={t('why')}
          verb={t(`outcome.${outcome}.verb`)}
          onSend={send(outcome)}
        >
          {t('together.what', { count, kind: t(`kind.${kind}`), outcome: t(`outcome.${outcome}.name`) })}
        </ReasonDialog>
      ))}
    </>
  );
}
