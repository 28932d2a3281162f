import { RADIUS_KM } from '@seve/domain';
import { useTranslation } from 'react-i18next';

/** "30 km autour d’Amiens" */
export function useAroundWords() {
  const { t } = useTranslation('offers');
  return (name: string, km: number = RADIUS_KM.usual): string => t('filter.said.place', { km, name });
}
