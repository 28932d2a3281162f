import { Button } from '@mantine/core';
import { givenUpJobsRetryAllMutation, givenUpJobsRetryMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Button that queues one failed job again. */
export function RetryJob({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('given-up-jobs');
  const invalidate = useInvalidate();
  const retry = useMutation({
    ...givenUpJobsRetryMutation(),
    onSuccess: async () => {
      showToast(t('retry.done'));
      await invalidate('givenUpJob');
    },
    onError: useShowProblem(),
  });
  return (
    <Button size="sm" variant="default" loading={retry.isPending} onClick={() => retry.mutate({ path: { id } })}>
      {t('retry.open')}
      <span className="visually-hidden">{t('retry.about', { job: name })}</span>
    </Button>
  );
}

/** Button that queues all failed jobs again. */
export function RetryAllJobs() {
  const { t } = useTranslation('given-up-jobs');
  const invalidate = useInvalidate();
  const retry = useMutation({
    ...givenUpJobsRetryAllMutation(),
    onSuccess: async ({ count }) => {
      showToast(t('retry-all.done', { count }));
      await invalidate('givenUpJob');
    },
    onError: useShowProblem(),
  });
  return (
    <Button size="sm" variant="default" loading={retry.isPending} onClick={() => retry.mutate({})}>
      {t('retry-all.open')}
    </Button>
  );
}
