import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../ui/feedback/RowSkeleton.js';
import { ListTabs } from '../../../ui/lists/ListTabs.js';
import { MoreRows } from '../../../ui/lists/MoreRows.js';
import { JudgeKind } from './JudgeKind.js';
import { PastBreachKinds } from './PastBreachKinds.js';
import { PastBreachRow } from './PastBreachRow.js';
import { pastBreaches } from './past-breaches.queries.js';

/** Past facts that today's rules would refuse, each with a sentence to send. */
export function PastBreachesScreen() {
  const { t } = useTranslation('past-breaches');
  const { etat, genre } = useSearch({ from: '/coordination/faits-passes' });
  const status = etat === 'traites' ? 'looked' : 'open';
  const list = useInfiniteQuery({ ...pastBreaches(status, genre), throwOnError: true });
  const counts = list.data?.pages.at(-1)?.counts ?? [];
  const ofKind = counts.find(({ kind }) => kind === genre)?.count ?? 0;
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page width="work">
      <PageHead title={t('title')} context={<p>{t('context')}</p>} />
      <ListTabs label={t('title')}>
        <Link to="/coordination/faits-passes" search={{}} aria-current={status === 'open' ? 'page' : undefined}>
          {t('tab.open')}
        </Link>
        <Link to="/coordination/faits-passes" search={{ etat: 'traites' }} aria-current={status === 'looked' ? 'page' : undefined}>
          {t('tab.looked')}
        </Link>
      </ListTabs>
      <h2 className="visually-hidden">{t(`tab.${status}`)}</h2>
      {counts.length > 1 && <PastBreachKinds counts={counts} etat={etat} genre={genre} />}
      {status === 'open' && genre && ofKind > 1 && <JudgeKind kind={genre} count={ofKind} />}
      {list.isPending && <RowSkeleton />}
      {!list.isPending && rows.length === 0 && (
        <EmptyState drawing="door-offer" title={t(`none.${status}`)}>
          {t('none-why')}
        </EmptyState>
      )}
      <ul className="bare-list">
        {rows.map((breach) => (
          <PastBreachRow key={breach.id} breach={breach} />
        ))}
      </ul>
      <MoreRows {...list} />
    </Page>
  );
}
