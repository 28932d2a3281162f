import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shell/Page.js';
import { PageHead } from '../../shell/PageHead.js';
import { usePageWidth } from '../../shell/use-page-width.js';
import { RowSkeleton } from '../../ui/RowSkeleton.js';
import { KindFilter } from './KindFilter.js';
import { MoreOffers } from './MoreOffers.js';
import { NoOffer } from './NoOffer.js';
import { OfferList } from './OfferList.js';
import css from './OffersScreen.module.css';
import { offerPages } from './offer-pages.query.js';
import { SearchBar } from './SearchBar.js';
import { TwoSidesNote } from './TwoSidesNote.js';

export function OffersScreen() {
  const { t } = useTranslation('offers');
  const width = usePageWidth();
  const { q, kind } = useSearch({ from: '/offres' });
  const pages = useInfiniteQuery({ ...offerPages({ q, kind }), placeholderData: keepPreviousData, throwOnError: true });
  const [focusAt, setFocusAt] = useState<number | null>(null);
  const count = pages.data?.pages[0]?.count;
  const offers = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page width={width}>
      <PageHead title={count === undefined ? t('list.document') : t('list.title', { count })} documentTitle={t('list.document')} />
      <SearchBar words={q} kind={kind} />
      <KindFilter kind={kind} />
      <div className={css.columns}>
        <div aria-busy={pages.isPlaceholderData || undefined}>
          {q !== undefined && offers.length > 0 && <p className={`dimmed ${css.asked}`}>{t('list.asked', { q })}</p>}
          <p className="visually-hidden" role="status">
            {count === undefined || pages.isPlaceholderData ? '' : t('list.shown', { shown: offers.length, count })}
          </p>
          {pages.isPending && <RowSkeleton />}
          {count === 0 && <NoOffer isFiltered={q !== undefined || kind !== undefined} />}
          {count !== undefined && count > 0 && <OfferList offers={offers} focusAt={focusAt} />}
          <MoreOffers pages={pages} left={(count ?? 0) - offers.length} onMore={() => setFocusAt(offers.length)} />
        </div>
        <TwoSidesNote />
      </div>
    </Page>
  );
}
