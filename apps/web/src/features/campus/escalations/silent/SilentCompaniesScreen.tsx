import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { CallTabs } from '../CallTabs.js';
import { silentList } from '../escalations.queries.js';
import { SilentRow } from './SilentRow.js';

/** Companies that repeatedly leave applications unanswered, with the facts and the acts of the campus. */
export function SilentCompaniesScreen() {
  const { t } = useTranslation('escalations');
  const list = useInfiniteQuery({ ...silentList, throwOnError: true });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page width="work">
      <PageHead title={t('silent.title')} context={<p>{t('silent.context')}</p>} />
      <CallTabs current="silent" />
      {list.isPending && <RowSkeleton />}
      {!list.isPending && rows.length === 0 && (
        <EmptyState drawing="door-offer" title={t('silent.none')}>
          {t('silent.none-why')}
        </EmptyState>
      )}
      <ul className="bare-list">
        {rows.map((company) => (
          <SilentRow key={company.id} company={company} />
        ))}
      </ul>
      <MoreRows {...list} />
    </Page>
  );
}
