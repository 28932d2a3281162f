import type { Candidate } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';

/** "Disponible : mars 2027 à juin 2027". A company sees whole months of a candidate, not days. Null when unknown. */
export function useFreeMonths({ availableFrom, availableTo }: Pick<Candidate, 'availableFrom' | 'availableTo'>): string | null {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  if (availableFrom === null) return null;
  if (availableTo === null || availableTo === availableFrom) return t('available.month', { month: format.month(availableFrom) });
  return t('available.months', { from: format.month(availableFrom), to: format.month(availableTo) });
}
