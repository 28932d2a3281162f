import { offersListSimilarOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OfferRow } from '../../../../ui/lists/OfferRow.js';
import css from './SimilarOffers.module.css';

/** Up to three similar offers; renders nothing when there are none. */
export function SimilarOffers({ offerId }: { offerId: string }) {
  const { t } = useTranslation('offers');
  const similar = useQuery({ ...offersListSimilarOptions({ path: { id: offerId } }), retry: false });
  const items = similar.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className={`no-print ${css.similar}`} aria-labelledby="similar">
      <h2 id="similar">{t('similar.title')}</h2>
      {items.map((offer) => (
        <OfferRow key={offer.id} offer={offer} />
      ))}
    </section>
  );
}
