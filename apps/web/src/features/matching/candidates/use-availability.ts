import type { Applicant } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';

/** "Du 14 décembre 2026 au 19 mars 2027"; null when unknown, or when the company may no longer see it. */
export function useAvailability({ availableFrom, availableTo }: Pick<Applicant, 'availableFrom' | 'availableTo'>): string | null {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  if (availableFrom === null) return null;
  if (availableTo === null) return t('available.from', { day: format.mediumDay(availableFrom) });
  return t('available.range', { from: format.mediumDay(availableFrom), to: format.mediumDay(availableTo) });
}
