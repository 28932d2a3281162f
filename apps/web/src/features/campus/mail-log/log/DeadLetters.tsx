import { Stack } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { MailTabs } from '../MailTabs.js';
import { deadLettersFound } from '../mail-log.queries.js';
import type { MailLogSearch } from '../mail-log-search.js';
import { LetterFilters } from './LetterFilters.js';
import { LetterList } from './LetterList.js';

/** Letters that Sève stopped trying to send, each with the reason. */
export function DeadLetters() {
  const { t } = useTranslation('mail-log');
  const search = useSearch({ from: '/coordination/courriels/non-remis' });
  const navigate = useNavigate({ from: '/coordination/courriels/non-remis' });
  const list = useInfiniteQuery({ ...deadLettersFound(search), placeholderData: keepPreviousData, throwOnError: true });
  const show = (next: Partial<MailLogSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  return (
    <Page width="work">
      <PageHead title={t('dead-title')} context={t('dead-context')} />
      <MailTabs />
      <Stack component="search" gap={0} className="ruled-below">
        <LetterFilters search={search} onShow={show} />
      </Stack>
      <LetterList list={list} none={t('none-dead')} why={t('none-dead-why')} />
    </Page>
  );
}
