import { Stack } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { SearchField } from '../../../../ui/fields/SearchField.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import css from '../log/MailLog.module.css';
import { MailTabs } from '../MailTabs.js';
import { RefusedAddressRow } from './RefusedAddressRow.js';
import { refusedAddresses } from './suppressions.queries.js';

/** E-mail addresses to which Sève no longer sends, because they rejected letters. */
export function RefusedAddresses() {
  const { t } = useTranslation('suppressions');
  const { q } = useSearch({ from: '/coordination/courriels/adresses-refusees' });
  const navigate = useNavigate({ from: '/coordination/courriels/adresses-refusees' });
  const list = useInfiniteQuery({ ...refusedAddresses(q), placeholderData: keepPreviousData, throwOnError: true });
  const addresses = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('context')} />
      <MailTabs />
      <Stack component="search" gap={0} className="ruled-below">
        <Columns
          columns="minmax(0, 1.6fr) minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1fr)"
          gap="field"
          rowGap="sm"
          align="end"
          className={css.filters}
        >
          <SearchField
            label={t('find')}
            hint={t('find-hint')}
            value={q}
            onFind={(words) => void navigate({ search: { q: words }, replace: true, resetScroll: false })}
          />
        </Columns>
      </Stack>
      <div aria-busy={list.isPlaceholderData || undefined}>
        {list.isPending && <RowSkeleton />}
        {!list.isPending && addresses.length === 0 && (
          <EmptyState drawing="sprig" title={t('none')}>
            {t('none-why')}
          </EmptyState>
        )}
        <ul className="bare-list">
          {addresses.map((one) => (
            <RefusedAddressRow key={one.address} refused={one} />
          ))}
        </ul>
        <MoreRows {...list} />
      </div>
    </Page>
  );
}
