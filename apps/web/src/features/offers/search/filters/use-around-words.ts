import { RADIUS_KM } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { isElided } from './is-elided.js';

/** "30 km autour d’Amiens" */
export function useAroundWords() {
  const { t } = useTranslation('offers');
  return (name: string, km: number = RADIUS_KM.usual): string =>
    isElided(name) ? t('filter.said.place-elided', { km, name }) : t('filter.said.place', { km, name });
}
