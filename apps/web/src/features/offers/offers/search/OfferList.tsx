import type { ListedOffer } from '@seve/api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { OfferRow } from '../../../../ui/lists/OfferRow.js';

interface OfferListProps {
  offers: readonly ListedOffer[];
  /** Index of the row to focus: the first new row after "voir les suivantes", or the row of a pressed pin. */
  focusAt: number | null;
  /** Id of the offer that is hovered, in the list or on the map. */
  pointed: string | null;
  onPoint: (id: string | null) => void;
}

export function OfferList({ offers, focusAt, pointed, onPoint }: OfferListProps) {
  const { t } = useTranslation('offers');
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focusAt !== null) list.current?.querySelectorAll('article')[focusAt]?.querySelector('a')?.focus();
  }, [focusAt]);
  return (
    <section ref={list} aria-labelledby="offer-list">
      <h2 id="offer-list" className="visually-hidden">
        {t('list.heading')}
      </h2>
      {offers.map((offer, at) => (
        <OfferRow
          key={offer.id}
          offer={offer}
          number={at + 1}
          isOn={pointed === offer.id}
          onPoint={(isOn) => onPoint(isOn ? offer.id : null)}
        />
      ))}
    </section>
  );
}
