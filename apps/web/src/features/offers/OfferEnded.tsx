import type { OfferDetail } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { OfferFacts } from '../../ui/OfferFacts.js';
import css from './OfferForm.module.css';

/** Filled or closed: what it said, and that it no longer changes. */
export function OfferEnded({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('company-offers');
  return (
    <div className={css.ended}>
      <p>{offer.status === 'filled' ? t('ended.filled') : t('ended.closed')}</p>
      <OfferFacts offer={offer} />
      <p className={css.description}>{offer.description}</p>
    </div>
  );
}
