import { Button } from '@mantine/core';
import { COMPANY_STATUSES } from '@seve/domain';
import { IconDownload } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../../../ui/feedback/RowSkeleton.js';
import { ChoiceChips } from '../../../../../ui/fields/ChoiceChips.js';
import { SearchField } from '../../../../../ui/fields/SearchField.js';
import { MoreRows } from '../../../../../ui/lists/MoreRows.js';
import { companiesFound, exportAddress, statusOf } from '../companies.queries.js';
import { ALL, type CompanySearch } from '../company-search.js';
import css from './Companies.module.css';
import { CompanyFilters } from './CompanyFilters.js';
import { CompanyRow } from './CompanyRow.js';

const STATES = [...COMPANY_STATUSES, ALL] as const;

/** Companies known to the campus; those to verify come first. */
export function Companies() {
  const { t } = useTranslation('companies');
  const search = useSearch({ from: '/coordination/entreprises' });
  const navigate = useNavigate({ from: '/coordination/entreprises' });
  const list = useInfiniteQuery({ ...companiesFound(search), placeholderData: keepPreviousData, throwOnError: true });
  const companies = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const show = (next: CompanySearch) => void navigate({ search: { ...search, ...next }, replace: true, resetScroll: false });
  const status = statusOf(search);
  const chooseStatus = (statut: CompanySearch['statut']) =>
    show({ statut: statut === statusOf({ ...search, statut: undefined }) ? undefined : statut });
  return (
    <Page width="work">
      <PageHead
        title={t('title')}
        context={t('context')}
        acts={
          <Button
            component="a"
            variant="default"
            href={exportAddress(search)}
            download
            leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
          >
            {t('export')}
          </Button>
        }
      />
      <search className={css.tools}>
        <SearchField label={t('find')} hint={t('find-hint')} value={search.q} onFind={(q) => show({ q })} />
        <ChoiceChips
          label={t('state')}
          value={status}
          choices={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
          onChoose={chooseStatus}
        />
        <CompanyFilters search={search} onChange={show} />
      </search>
      <section aria-label={t(`states.${status}`)} aria-busy={list.isPlaceholderData || undefined}>
        {list.isPending && <RowSkeleton />}
        {!list.isPending && companies.length === 0 && <NoCompany search={search} />}
        <ul className="bare-list">
          {companies.map((company) => (
            <CompanyRow key={company.id} company={company} />
          ))}
        </ul>
        <MoreRows {...list} />
      </section>
    </Page>
  );
}

function NoCompany({ search }: { search: CompanySearch }) {
  const { t } = useTranslation('companies');
  const isQueue = statusOf(search) === 'pending' && Object.values(search).every((value) => value === undefined || value === 'pending');
  return (
    <EmptyState drawing="sprig" title={isQueue ? t('none-pending') : t('none')}>
      {isQueue ? t('none-pending-why') : t('none-why')}
    </EmptyState>
  );
}
