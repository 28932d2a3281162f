import type { FrameworkSide } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../../ui/layout/Section.js';
import type { FrameworkRead } from '../frameworks.queries.js';

type Reader = FrameworkSide | 'campus';

/** Page of an offer for each reader. */
const OFFERS = {
  school: '/offres/$offerId',
  company: '/entreprise/offres/$offerId',
  campus: '/coordination/offres/$offerId',
} as const satisfies Record<Reader, string>;

interface ReservedOffersProps {
  framework: Pick<FrameworkRead, 'state' | 'reservedOffers'>;
  reader: Reader;
}

/** Open offers that the company reserves for students of the school. */
export function ReservedOffers({ framework: { state, reservedOffers }, reader }: ReservedOffersProps) {
  const { t } = useTranslation('frameworks');
  const isOver = state === 'ended';
  if (state !== 'running' && !(isOver && reservedOffers.length > 0)) return null;
  return (
    <Section id="reserved" title={t('reserved.title')}>
      {reservedOffers.length === 0 && <p className="small dimmed">{t(`reserved.none.${reader}`)}</p>}
      {isOver && <p className="small">{t(`reserved.over.${reader}`)}</p>}
      <ul className="bare-list">
        {reservedOffers.map(({ id, title }) => (
          <li key={id}>
            <Link to={OFFERS[reader]} params={{ offerId: id }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {reader === 'company' && state === 'running' && (
        <p className="small">
          <Link to="/entreprise/offres">{t('reserved.offers')}</Link>
        </p>
      )}
    </Section>
  );
}
