import { Stack } from '@mantine/core';
import type { FrameworkView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Open offers that the company reserves for students of the school. */
export function ReservedOffers({ framework: { side, state, reservedOffers } }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const isOver = state === 'ended';
  if (state !== 'running' && !(isOver && reservedOffers.length > 0)) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby="reserved">
      <h2 id="reserved" className="h3">
        {t('reserved.title')}
      </h2>
      {reservedOffers.length === 0 && <p className="small dimmed">{t(`reserved.none.${side}`)}</p>}
      {isOver && <p className="small">{t(`reserved.over.${side}`)}</p>}
      <ul className="bare-list">
        {reservedOffers.map(({ id, title }) => (
          <li key={id}>
            {side === 'company' ? (
              <Link to="/entreprise/offres/$offerId" params={{ offerId: id }}>
                {title}
              </Link>
            ) : (
              <Link to="/offres/$offerId" params={{ offerId: id }}>
                {title}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {side === 'company' && state === 'running' && (
        <p className="small">
          <Link to="/entreprise/offres">{t('reserved.offers')}</Link>
        </p>
      )}
    </Stack>
  );
}
