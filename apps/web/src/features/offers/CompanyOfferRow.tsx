import type { CompanyOffer } from '@seve/api-client';
import { IconHourglass } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../art/StatusChip.js';
import { OfferChip } from '../../ui/OfferChip.js';
import { useFormat } from '../../ui/use-format.js';
import { useOfferWords } from '../../ui/use-offer-words.js';
import css from './CompanyOffers.module.css';

export function CompanyOfferRow({ offer }: { offer: CompanyOffer }) {
  const { t } = useTranslation('company-offers');
  const words = useOfferWords();
  const format = useFormat();
  const { id, status, title, seats, seatsLeft, expiresOn, applications, unanswered } = offer;
  const isDraft = status === 'draft';
  const facts = [
    words.kind(offer.kind),
    words.dates(offer),
    seats > 1 && status === 'published' ? t('list.seats', { count: seatsLeft, seats }) : t('list.all-seats', { count: seats }),
    status === 'published' && expiresOn !== null && t('list.until', { day: format.shortDay(expiresOn) }),
  ].filter(Boolean);
  return (
    <li className={css.row}>
      <div className={css.what}>
        <h3 className={css.title}>
          <Link to="/entreprise/offres/$offerId" params={{ offerId: id }}>
            {title}
          </Link>
        </h3>
        <p className="small dimmed">{facts.join(' · ')}</p>
      </div>
      <div className={css.status}>
        <OfferChip status={status} />
        {unanswered > 0 && (
          <StatusChip tone="waiting" icon={IconHourglass}>
            {t('list.unanswered', { count: unanswered })}
          </StatusChip>
        )}
      </div>
      <p className={css.applications}>
        {isDraft ? (
          <Link to="/entreprise/offres/$offerId" params={{ offerId: id }}>
            {t('list.continue')}
            <span className="visually-hidden"> {title}</span>
          </Link>
        ) : (
          <Link to="/entreprise/offres/$offerId/candidatures" params={{ offerId: id }}>
            {t('list.applications', { count: applications })}
            <span className="visually-hidden"> {title}</span>
          </Link>
        )}
      </p>
    </li>
  );
}
