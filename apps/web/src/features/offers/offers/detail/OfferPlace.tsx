import { Flex } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import css from './OfferPlace.module.css';

const MiniMap = lazy(async () => ({ default: (await import('./MiniMap.js')).MiniMap }));

/** Place of the post, and its distance from the reader's home. */
export function OfferPlace({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  return (
    <Flex component="section" direction="column" gap="xs" aria-label={t('place.title')}>
      {offer.distanceKm !== null && <p>{t('place.distance', { km: format.distance(offer.distanceKm) })}</p>}
      <Suspense fallback={<div className={css.box} />}>
        <MiniMap offer={offer} />
      </Suspense>
    </Flex>
  );
}
