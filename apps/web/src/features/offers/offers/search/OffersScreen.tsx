import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { usePageWidth } from '../../../../shell/page/use-page-width.js';
import { FoundOffers } from './FoundOffers.js';
import css from './OffersScreen.module.css';
import { filtersAsked } from './offer-search.js';
import { SortChoice } from './SortChoice.js';
import { useFoundOffers } from './use-found-offers.js';
import { useOfferSearch } from './use-offer-search.js';
import { useOffersWords } from './use-offers-words.js';
import { usePlace } from './use-place.js';

/**
 * True on a phone, where filters are in a sheet and the map behind a switch. Known at the first render, so that the layout does not jump.
 */
const useIsPhone = (): boolean => useMediaQuery('(width < 700px)', undefined, { getInitialValueInEffect: false });

/** Resolves after the list is painted; the search tools load only then. */
const painted = () => new Promise<unknown>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const SearchTools = lazy(async () => {
  await painted();
  return { default: (await import('./filters/SearchTools.js')).SearchTools };
});

export function OffersScreen() {
  const { t } = useTranslation('offers');
  const said = useOffersWords();
  const width = usePageWidth();
  const { search, cursor } = useOfferSearch();
  const found = useFoundOffers(search, cursor);
  const { commune } = usePlace(search);
  const isPhone = useIsPhone();
  const { count } = found;
  const title = () => {
    if (count === undefined) return t('list.document');
    const offers = said(count);
    return commune ? t('list.near-place', { offers, name: commune.name }) : offers;
  };
  return (
    <Page width={width} className={css.page}>
      <div className={css.asking} data-asked={filtersAsked(search).length > 0 || undefined}>
        <Suspense>
          <SearchTools count={count} isPhone={isPhone} />
        </Suspense>
      </div>
      <div className={css.head}>
        <PageHead title={title()} />
        <SortChoice />
      </div>
      <FoundOffers found={found} isPhone={isPhone} />
    </Page>
  );
}
