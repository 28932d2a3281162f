import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { AskPhone } from '../../../../ui/company/AskPhone.js';
import { SilenceNotice } from '../../../../ui/company/SilenceNotice.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { ToSign } from '../../../../ui/signing/own/ToSign.js';
import { CompanyOfferFilter } from './CompanyOfferFilter.js';
import { CompanyOfferRow } from './CompanyOfferRow.js';
import { companyOffers } from './company-offers.queries.js';
import { OtherApplications } from './OtherApplications.js';
import { PendingCompany } from './PendingCompany.js';
import { WaitingApplicants } from './WaitingApplicants.js';

const NOTHING = { byStatus: [], unanswered: 0, unansweredUnsolicited: 0 };

export function CompanyOffers() {
  const { t } = useTranslation('company-offers');
  const { companyName, companyStatus } = useAccount();
  const filters = useSearch({ from: '/entreprise/offres' });
  const list = useSuspenseInfiniteQuery(companyOffers(filters));
  const offers = list.data.pages.flatMap(({ items }) => items);
  const [{ byStatus, unanswered, unansweredUnsolicited } = NOTHING] = list.data.pages;
  const hasAny = byStatus.length > 0;
  return (
    <Page width="work">
      <PageHead
        title={t('list.title')}
        place={companyName}
        context={hasAny ? t('list.waiting', { count: unanswered + unansweredUnsolicited }) : undefined}
        acts={hasAny ? <NewOffer /> : undefined}
      />
      <PendingCompany />
      <ToSign />
      {companyStatus === 'verified' && <WaitingApplicants />}
      {companyStatus === 'verified' && <OtherApplications unanswered={unansweredUnsolicited} />}
      <SilenceNotice />
      <AskPhone />
      {!hasAny && (
        <EmptyState drawing="door-offer" title={t('list.empty')} action={<NewOffer />}>
          {t('list.empty-why')}
        </EmptyState>
      )}
      {hasAny && <CompanyOfferFilter {...filters} byStatus={byStatus} />}
      {hasAny && offers.length === 0 && <p>{t('list.none-so')}</p>}
      <ul className="bare-list" aria-label={t('list.title')}>
        {offers.map((offer) => (
          <CompanyOfferRow key={offer.id} offer={offer} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </Page>
  );
}

function NewOffer() {
  const { t } = useTranslation('company-offers');
  return (
    <LinkButton to="/entreprise/offres/nouvelle" leftSection={<IconPlus size={18} stroke={1.6} />}>
      {t('list.new')}
    </LinkButton>
  );
}
