import { Button } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { unsolicited } from '../candidates.queries.js';
import { StageBoard } from './StageBoard.js';
import { byStage } from './stages.js';

/** Unsolicited applications to the company, by stage. */
export function UnsolicitedBoard() {
  const { t } = useTranslation('candidates');
  const { companyName } = useAccount();
  const { etape } = useSearch({ from: '/entreprise/candidatures-spontanees' });
  const list = useSuspenseInfiniteQuery(unsolicited);
  const applications = list.data.pages.flatMap(({ items }) => items);
  return (
    <Page width="work">
      <PageHead
        title={t('unsolicited.title')}
        place={companyName}
        context={t('unsolicited.what')}
        acts={
          <LinkButton variant="default" to="/entreprise/vivier">
            {t('pool.see')}
          </LinkButton>
        }
      />
      {applications.length === 0 ? (
        <EmptyState
          title={t('unsolicited.empty')}
          action={
            <LinkButton variant="default" to="/entreprise/offres">
              {t('unsolicited.offers')}
            </LinkButton>
          }
        >
          {t('unsolicited.empty-why')}
        </EmptyState>
      ) : (
        <StageBoard columns={byStage(applications)} asked={etape} />
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('board.more')}
        </Button>
      )}
    </Page>
  );
}
