import { type OfferCard, studentsReadOptions } from '@seve/api-client';
import { missedPeriod } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session.js';
import { useFormat } from '../format/use-format.js';

/** "Hors de votre période, du 4 au 29 janvier" when the offer lies outside the period of this kind of the student's class; else null. */
export function useMissedPeriod(offer: Pick<OfferCard, 'kind' | 'startFrom' | 'startTo' | 'durationWeeks'>): string | null {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const isStudent = useSession().account?.role === 'student';
  const profile = useQuery({ ...studentsReadOptions(), enabled: isStudent });
  const missed = missedPeriod(offer, profile.data?.periods ?? []);
  return missed && t('offer.missed-period', { range: format.dayRange(missed.startOn, missed.endOn) });
}
