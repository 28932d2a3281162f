import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { talentPool } from '../candidates.queries.js';
import { PooledRow } from './PooledRow.js';

/** Students whose file the company keeps for later, with their consent. */
export function TalentPool() {
  const { t } = useTranslation('candidates');
  const { companyName } = useAccount();
  const list = useSuspenseInfiniteQuery(talentPool);
  const pooled = list.data.pages.flatMap(({ items }) => items);
  return (
    <Page width="work">
      <PageHead title={t('pool.title')} place={companyName} context={t('pool.what')} />
      {pooled.length === 0 ? (
        <EmptyState
          title={t('pool.empty')}
          action={
            <LinkButton variant="default" to="/entreprise/offres">
              {t('unsolicited.offers')}
            </LinkButton>
          }
        >
          {t('pool.empty-why')}
        </EmptyState>
      ) : (
        <ul className="bare-list" aria-label={t('pool.title')}>
          {pooled.map((one) => (
            <PooledRow key={one.application.id} pooled={one} />
          ))}
        </ul>
      )}
      <MoreRows {...list} />
    </Page>
  );
}
