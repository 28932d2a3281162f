import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../ui/feedback/RowSkeleton.js';
import { ListTabs } from '../../../ui/lists/ListTabs.js';
import { MoreRows } from '../../../ui/lists/MoreRows.js';
import { ReportRow } from './ReportRow.js';
import { reports } from './reports.queries.js';

/** Reports about companies by students and referent teachers. */
export function ReportsScreen() {
  const { t } = useTranslation('reports');
  const { etat } = useSearch({ from: '/coordination/signalements' });
  const status = etat === 'traites' ? 'looked' : 'open';
  const list = useInfiniteQuery({ ...reports(status), throwOnError: true });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page width="work">
      <PageHead title={t('title')} context={<p>{t('context')}</p>} />
      <ListTabs label={t('tabs')}>
        <Link to="/coordination/signalements" search={{}} aria-current={status === 'open' ? 'page' : undefined}>
          {t('tab.open')}
        </Link>
        <Link to="/coordination/signalements" search={{ etat: 'traites' }} aria-current={status === 'looked' ? 'page' : undefined}>
          {t('tab.looked')}
        </Link>
      </ListTabs>
      <h2 className="visually-hidden">{t(`tab.${status}`)}</h2>
      {list.isPending && <RowSkeleton />}
      {!list.isPending && rows.length === 0 && (
        <EmptyState drawing="door-offer" title={t(`none.${status}`)}>
          {t('none-why')}
        </EmptyState>
      )}
      <ul className="bare-list">
        {rows.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </ul>
      <MoreRows {...list} />
    </Page>
  );
}
