import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/page/Page.js';
import { PageHead } from '../../shell/page/PageHead.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../ui/feedback/RowSkeleton.js';
import { MoreRows } from '../../ui/lists/MoreRows.js';
import { EscalationRow } from './EscalationRow.js';
import { escalations } from './escalations.queries.js';

/** Companies that the campus should call, because applicants wait for their answer. */
export function EscalationsScreen() {
  const { t } = useTranslation('escalations');
  const list = useInfiniteQuery({ ...escalations, throwOnError: true });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page width="work">
      <PageHead title={t('title')} context={<p>{t('context')}</p>} />
      {list.isPending && <RowSkeleton />}
      {!list.isPending && rows.length === 0 && (
        <EmptyState drawing="door-offer" title={t('none')}>
          {t('none-why')}
        </EmptyState>
      )}
      <ul className="bare-list">
        {rows.map((escalation) => (
          <EscalationRow key={escalation.id} escalation={escalation} />
        ))}
      </ul>
      <MoreRows {...list} />
    </Page>
  );
}
