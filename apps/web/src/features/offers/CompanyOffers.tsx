import { Button } from '@mantine/core';
import type { CompanyOffer } from '@seve/api-client';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../session.js';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { CompanyOfferRow } from './CompanyOfferRow.js';
import css from './CompanyOffers.module.css';
import { companyOffers } from './company-offers.queries.js';
import { PendingCompany } from './PendingCompany.js';

const GROUPS = [
  { key: 'published', has: ({ status }: CompanyOffer) => status === 'published' },
  { key: 'drafts', has: ({ status }: CompanyOffer) => status === 'draft' || status === 'submitted' },
  { key: 'ended', has: ({ status }: CompanyOffer) => status === 'filled' || status === 'closed' },
] as const;

export function CompanyOffers() {
  const { t } = useTranslation('company-offers');
  const { companyName } = useAccount();
  const list = useSuspenseInfiniteQuery(companyOffers);
  const offers = list.data.pages.flatMap(({ items }) => items);
  const names = { published: t('list.published'), drafts: t('list.drafts'), ended: t('list.ended') };
  const waiting = offers.reduce((sum, { unanswered }) => sum + unanswered, 0);
  return (
    <Page width="work">
      <PageHead
        title={t('list.title')}
        place={companyName}
        context={offers.length > 0 ? t('list.waiting', { count: waiting }) : undefined}
        acts={offers.length > 0 ? <NewOffer /> : undefined}
      />
      <PendingCompany />
      {offers.length === 0 && (
        <EmptyState drawing="door-offer" title={t('list.empty')} action={<NewOffer />}>
          {t('list.empty-why')}
        </EmptyState>
      )}
      {GROUPS.map(({ key, has }) => {
        const group = offers.filter(has);
        if (group.length === 0) return null;
        return (
          <section key={key} className={css.group} aria-labelledby={`offers-${key}`}>
            <h2 id={`offers-${key}`} className={css.groupTitle}>
              {names[key]} <span className={`num ${css.groupCount}`}>{group.length}</span>
            </h2>
            <ul className="bare-list">
              {group.map((offer) => (
                <CompanyOfferRow key={offer.id} offer={offer} />
              ))}
            </ul>
          </section>
        );
      })}
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
