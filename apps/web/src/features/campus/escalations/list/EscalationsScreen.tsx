import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { CallTabs } from '../CallTabs.js';
import { callList } from '../escalations.queries.js';
import { CallFigures } from './CallFigures.js';
import { EscalationRow } from './EscalationRow.js';

/** Companies that the campus should call because applicants wait for a response, and companies called that are not yet due again. */
export function EscalationsScreen() {
  const { t } = useTranslation('escalations');
  const { liste } = useSearch({ from: '/coordination/sans-reponse' });
  const shown = liste === 'appelees' ? 'called' : 'to_call';
  const list = useInfiniteQuery({ ...callList(shown), throwOnError: true });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page width="work">
      <PageHead title={t('title')} context={<p>{t('context')}</p>} />
      <CallFigures />
      <CallTabs current={shown} />
      {list.isPending && <RowSkeleton />}
      {!list.isPending && rows.length === 0 && (
        <EmptyState drawing="door-offer" title={t(`none.${shown}`)}>
          {t(`none-why.${shown}`)}
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
