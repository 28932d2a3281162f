import type { OfferDetail } from '@seve/api-client';
import { IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOfferWords } from '../../ui/use-offer-words.js';
import css from './OfferCompany.module.css';

export function OfferCompany({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('offers');
  const words = useOfferWords();
  return (
    <section className={css.card} aria-labelledby="company">
      <h2 id="company" className={css.name}>
        <span className={`small dimmed ${css.kind}`}>{t('company.title')}</span> {offer.company.name}
      </h2>
      <p className={css.place}>
        <IconMapPin size={18} stroke={1.6} aria-hidden="true" />
        <span>
          {offer.site.address}, {words.place(offer)}
        </span>
      </p>
      {offer.actions.length > 0 && (
        <Link to="/entreprise/offres/$offerId" params={{ offerId: offer.id }}>
          {t('company.manage')}
        </Link>
      )}
      {offer.publishedAt && <p className="small dimmed">{t('company.verified')}</p>}
    </section>
  );
}
