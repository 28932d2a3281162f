import { Button } from '@mantine/core';
import type { CompanyStatus } from '@seve/domain';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { EmptyState } from '../../ui/EmptyState.js';
import css from './Companies.module.css';
import { CompanyRow } from './CompanyRow.js';
import { companiesWith } from './companies.queries.js';

/** The companies of the campus, those to verify first. */
export function Companies() {
  const { t } = useTranslation('companies');
  const { pages } = useSuspenseInfiniteQuery(companiesWith('pending')).data;
  const count = pages.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Page width="work">
      <PageHead title={t('title')} context={t('waiting', { count })} />
      <Section status="pending" title={t('pending')} />
      <Section status="verified" title={t('verified')} />
    </Page>
  );
}

function Section({ status, title }: { status: CompanyStatus; title: string }) {
  const { t } = useTranslation('companies');
  const list = useSuspenseInfiniteQuery(companiesWith(status));
  const companies = list.data.pages.flatMap(({ items }) => items);
  return (
    <section className={css.section} aria-label={title}>
      {companies.length === 0 ? (
        <EmptyState drawing="sprig" title={status === 'pending' ? t('none-pending') : t('none-verified')}>
          {status === 'pending' ? t('none-pending-why') : t('none-verified-why')}
        </EmptyState>
      ) : (
        <>
          <h2 className={css.title}>{title}</h2>
          <ul className="bare-list">
            {companies.map((company) => (
              <CompanyRow key={company.id} company={company} />
            ))}
          </ul>
        </>
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}
