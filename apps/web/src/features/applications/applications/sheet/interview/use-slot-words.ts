import { dayInParis } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';

/** "mardi 8 décembre 2026 à 10 h", in the time zone of Paris. */
export function useSlotWords(): (startsAt: string) => string {
  const { t } = useTranslation('applications');
  const format = useFormat();
  return (startsAt) => {
    const at = new Date(startsAt);
    return t('interview.at', { day: format.longDay(dayInParis(at)), time: format.time(at) });
  };
}
