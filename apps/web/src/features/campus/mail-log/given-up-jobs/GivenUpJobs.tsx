import { Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { MailTabs } from '../MailTabs.js';
import { GivenUpJobRow } from './GivenUpJobRow.js';
import { jobsGivenUp } from './given-up-jobs.queries.js';
import { RetryAllJobs } from './RetryJob.js';

/** Jobs that the worker gave up, with the error. */
export function GivenUpJobs() {
  const { t } = useTranslation('given-up-jobs');
  const list = useInfiniteQuery({ ...jobsGivenUp(), throwOnError: true });
  const jobs = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('context')} />
      <MailTabs />
      {list.isPending && <RowSkeleton />}
      {!list.isPending && jobs.length === 0 && (
        <EmptyState drawing="sprig" title={t('none')}>
          {t('none-why')}
        </EmptyState>
      )}
      {jobs.length > 0 && (
        <Group justify="space-between" gap="sm" py="sm">
          <p>{t('count', { count: total })}</p>
          <RetryAllJobs />
        </Group>
      )}
      <ul className="bare-list">
        {jobs.map((job) => (
          <GivenUpJobRow key={job.id} job={job} />
        ))}
      </ul>
      <MoreRows {...list} />
    </Page>
  );
}
