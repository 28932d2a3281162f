import type { ApplicationForCompany } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';

/** "Entretien le mardi 8, 10 h 00", or that the student chooses; null without an interview to come. */
export function useAppointment({ status, interview }: ApplicationForCompany): string | null {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  if (status !== 'interview' || interview === null || interview.status === 'cancelled') return null;
  if (interview.startsAt === null) return t('interview.to-choose');
  const at = new Date(interview.startsAt);
  return t('interview.on', { day: format.compactDay(dayInParis(at)), time: format.time(at) });
}
