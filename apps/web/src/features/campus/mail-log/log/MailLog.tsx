import { Stack } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { MailTabs } from '../MailTabs.js';
import { lettersFound } from '../mail-log.queries.js';
import type { MailLogSearch } from '../mail-log-search.js';
import { LetterFilters } from './LetterFilters.js';
import { LetterList } from './LetterList.js';
import { StateFilter } from './StateFilter.js';

/** Log of all letters with recipient and state. */
export function MailLog() {
  const { t } = useTranslation('mail-log');
  const search = useSearch({ from: '/coordination/courriels' });
  const navigate = useNavigate({ from: '/coordination/courriels' });
  const list = useInfiniteQuery({ ...lettersFound(search), placeholderData: keepPreviousData, throwOnError: true });
  const show = (next: Partial<MailLogSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('context')} />
      <MailTabs />
      <Stack component="search" gap={0} className="ruled-below">
        <LetterFilters search={search} onShow={show} />
        <StateFilter state={search.etat} counts={list.data?.pages[0]?.counts ?? []} onShow={(etat) => show({ etat })} />
      </Stack>
      <LetterList list={list} none={t('none')} why={t('none-why')} />
    </Page>
  );
}
