import { Group } from '@mantine/core';
import { type PastBreachKind, type PastBreachOutcome, pastBreachesDecideKindMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { DecideOutcome } from './DecideOutcome.js';

/** Records the same decision with the same reason for all open facts of one kind. */
export function JudgeKind({ kind, count }: { kind: PastBreachKind; count: number }) {
  const { t } = useTranslation('past-breaches');
  const invalidate = useInvalidate();
  const decide = useMutation(pastBreachesDecideKindMutation());
  const send = async (outcome: PastBreachOutcome, words: string) => {
    await decide.mutateAsync({ body: { kind, count, outcome, words } }).finally(() => invalidate('pastBreach'));
    showToast(t('together.done', { count }));
    focusHeading();
  };
  return (
    <Group gap="sm" my="md">
      <p>{t('together.ask', { count })}</p>
      <DecideOutcome
        textsOf={(outcome) => ({
          title: t('together.title', { count }),
          what: t('together.what', { count, kind: t(`kind.${kind}`), outcome: t(`outcome.${outcome}.name`) }),
        })}
        onDecide={send}
      />
    </Group>
  );
}
