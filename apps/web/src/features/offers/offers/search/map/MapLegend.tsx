import { Flex } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from '../../map/BaseMap.module.css';

export function MapLegend({ hasRings }: { hasRings: boolean }) {
  const { t } = useTranslation('offers');
  return (
    <Flex component="ul" wrap="wrap" columnGap="md" pt="xs" className={`bare-list micro ${css.legend}`}>
      <Flex component="li" align="center" gap="xs">
        <svg width="14" height="17" viewBox="0 0 30 38" aria-hidden="true" className={css.legendPin}>
          <path d="M15 37C4 29 0 22 0 15A15 15 0 0 1 15 0H30V15C30 22 26 29 15 37z" />
        </svg>
        {t('map.one')}
      </Flex>
      <Flex component="li" align="center" gap="xs">
        <svg width="14" height="14" viewBox="0 0 30 30" aria-hidden="true" className={css.legendDisc}>
          <circle cx="15" cy="15" r="13" />
        </svg>
        {t('map.several')}
      </Flex>
      {hasRings && (
        <Flex component="li" align="center" gap="xs">
          <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true" className={css.legendRing}>
            <path d="M1 13A14 14 0 0 1 17 4" />
          </svg>
          {t('map.distance')}
        </Flex>
      )}
    </Flex>
  );
}
