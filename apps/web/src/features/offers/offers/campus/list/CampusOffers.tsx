import { OFFER_STATUSES } from '@seve/domain';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { EmptyState } from '../../../../../ui/feedback/EmptyState.js';
import { RowSkeleton } from '../../../../../ui/feedback/RowSkeleton.js';
import { ChoiceChips } from '../../../../../ui/fields/ChoiceChips.js';
import { SearchField } from '../../../../../ui/fields/SearchField.js';
import { MoreRows } from '../../../../../ui/lists/MoreRows.js';
import type { CampusOfferSearch } from '../campus-offer-search.js';
import { campusOffersFound } from '../campus-offers.queries.js';
import { CampusOfferRow } from './CampusOfferRow.js';
import css from './CampusOffers.module.css';

const ALL = 'all';
const SHOWN = OFFER_STATUSES.filter((status) => status !== 'draft');

/** Offers of all companies, which coordinators search, review, pause and withdraw. */
export function CampusOffers() {
  const { t } = useTranslation('campus-offers');
  const search = useSearch({ from: '/coordination/offres' });
  const navigate = useNavigate({ from: '/coordination/offres' });
  const list = useInfiniteQuery({ ...campusOffersFound(search), placeholderData: keepPreviousData, throwOnError: true });
  const offers = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const show = (next: Partial<CampusOfferSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  const choices = [{ value: ALL, label: t('all') }, ...SHOWN.map((value) => ({ value, label: t(`status:offer.${value}`) }))];
  return (
    <Page width="work">
      <PageHead title={t('title')} context={<Context company={search.entreprise && offers[0]?.companyName} />} />
      <search className={css.tools}>
        <SearchField label={t('find')} hint={t('find-hint')} value={search.q} onFind={(q) => show({ q })} />
        <ChoiceChips
          label={t('state')}
          value={search.statut ?? ALL}
          choices={choices}
          onChoose={(value) => show({ statut: OFFER_STATUSES.find((status) => status === value) })}
        />
      </search>
      <div aria-busy={list.isPlaceholderData || undefined}>
        {list.isPending && <RowSkeleton />}
        {!list.isPending && offers.length === 0 && (
          <EmptyState drawing="door-offer" title={t('none')}>
            {t('none-why')}
          </EmptyState>
        )}
        <ul className="bare-list">
          {offers.map((offer) => (
            <CampusOfferRow key={offer.id} offer={offer} />
          ))}
        </ul>
        <MoreRows {...list} />
      </div>
    </Page>
  );
}

function Context({ company }: { company?: string }) {
  const { t } = useTranslation('campus-offers');
  if (!company) return <p>{t('context')}</p>;
  return (
    <p>
      {t('of-company', { company })} <Link to="/coordination/offres">{t('all-companies')}</Link>
    </p>
  );
}
