import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { NearOccupations } from './filters/NearOccupations.js';
import { FirstOffersLink, MoreOffers } from './MoreOffers.js';
import { NoOffer } from './NoOffer.js';
import { OfferList } from './OfferList.js';
import css from './OffersScreen.module.css';
import { TwoSidesNote } from './TwoSidesNote.js';
import type { OfferSearchResult } from './use-found-offers.js';
import { useOfferSearch } from './use-offer-search.js';

const OfferMap = lazy(async () => ({ default: (await import('./map/OfferMap.js')).OfferMap }));

/** List and map of the found offers; a phone shows one at a time. */
export function FoundOffers({ found, isPhone }: { found: OfferSearchResult; isPhone: boolean }) {
  const { t } = useTranslation('offers');
  const { pages, count, offers } = found;
  const [view, setView] = useState('list');
  const [focusAt, setFocusAt] = useState<number | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const isLater = useOfferSearch().cursor !== undefined;
  const hasOffers = count !== undefined && count > 0;
  const open = (id: string) => {
    setView('list');
    setPointed(id);
    setFocusAt(offers.findIndex((offer) => offer.id === id));
  };
  return (
    <>
      {isPhone && hasOffers && (
        <SegmentedControl
          mb="sm"
          fullWidth
          aria-label={t('map.view')}
          value={view}
          onChange={(next) => {
            setFocusAt(null);
            setView(next);
          }}
          data={[
            { value: 'list', label: t('map.list') },
            { value: 'map', label: t('map.map') },
          ]}
        />
      )}
      <div className={css.columns} data-map={hasOffers || undefined}>
        {(!isPhone || view === 'list') && (
          <div aria-busy={pages.isPlaceholderData || undefined}>
            <NearOccupations />
            {isLater && <FirstOffersLink />}
            <p className="visually-hidden" role="status">
              {count === undefined || pages.isPlaceholderData ? '' : t('list.shown', { shown: offers.length, count })}
            </p>
            {pages.isPending && <RowSkeleton />}
            {count === 0 && <NoOffer />}
            {hasOffers && <OfferList offers={offers} focusAt={focusAt} pointed={pointed} onPoint={setPointed} />}
            <MoreOffers pages={pages} left={isLater ? null : (count ?? 0) - offers.length} onMore={() => setFocusAt(offers.length)} />
            <TwoSidesNote />
          </div>
        )}
        {hasOffers && (!isPhone || view === 'map') && (
          <Suspense fallback={<div className={css.mapPlace} />}>
            <OfferMap offers={offers} pointed={pointed} onPoint={setPointed} onOpen={open} />
          </Suspense>
        )}
      </div>
    </>
  );
}
