import type { ClassPeriod } from '@seve/api-client';
import { daysUntil } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { useOfferWords } from './use-offer-words.js';

/** "Stage dans 37 jours, du 4 janvier au 26 février", for the current period or the next one. */
export function useCountdown(): (period: ClassPeriod) => string {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const words = useOfferWords();
  return (period) => {
    const days = daysUntil(period, format.today);
    const values = { kind: words.kind(period.kind), days: format.dayRange(period.startOn, period.endOn) };
    if (days < 0) return t('countdown.running', values);
    return days === 0 ? t('countdown.today', values) : t('countdown.ahead', { ...values, count: days });
  };
}
