import type { OfferCard } from '@seve/api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { OfferRow } from '../../ui/OfferRow.js';

interface OfferListProps {
  offers: readonly OfferCard[];
  /** After "voir les suivantes": the first of the new rows takes the focus. */
  focusAt: number | null;
}

export function OfferList({ offers, focusAt }: OfferListProps) {
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
      {offers.map((offer) => (
        <OfferRow key={offer.id} offer={offer} />
      ))}
    </section>
  );
}
