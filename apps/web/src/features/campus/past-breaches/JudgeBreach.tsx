import { Button, Group } from '@mantine/core';
import { type PastBreachOutcome, type PastBreachView, pastBreachesDecideMutation, pastBreachesTellMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { DecideOutcome } from './DecideOutcome.js';

/** Button that writes to the school, and the buttons of the coordinator's decision. */
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
  const send = async (outcome: PastBreachOutcome, words: string) => {
    await decide.mutateAsync({ path: { id }, body: { outcome, words } });
    showToast(t('decided'));
    focusHeading();
    await invalidate('pastBreach');
  };
  return (
    <Group gap="sm">
      {schoolName && !schoolToldAt && (
        <Button loading={tell.isPending} onClick={() => tell.mutate({ path: { id } })}>
          {t('tell', { school: schoolName })}
        </Button>
      )}
      <DecideOutcome
        textsOf={(outcome) => ({ title: t(`outcome.${outcome}.title`), what: t(`outcome.${outcome}.what`) })}
        onDecide={send}
      />
    </Group>
  );
}
