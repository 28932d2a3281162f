import type { ApplicationForStudent } from '@seve/api-client';
import { daysBetween } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useTurnWords } from '../../../../ui/wording/use-turn-words.js';
import { interviewStage } from './interview/interview-stage.js';

/** Returns one or two sentences: who acts next, or how and why the application ended. */
export function useWhoActs(application: ApplicationForStudent): string {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const turn = useTurnWords();
  const { status, company, refusalReason, interview, poolUntil, answerBy } = application;
  const names = { company: company.name };
  switch (status) {
    case 'rejected':
      return refusalReason === null ? t('refused-plain') : t('refused', { reason: t(`refusal.${refusalReason}`) });
    case 'interview': {
      const said = t(`interview.next.${interview ? interviewStage(interview, new Date()) : 'choose'}`, names);
      return [said, turn(application)].filter((part) => part !== null).join(' ');
    }
    case 'pool':
      return poolUntil === null ? t('next.pool', names) : t('pool.kept', { ...names, day: format.mediumDay(poolUntil) });
    case 'offered': {
      const days = answerBy === null ? -1 : daysBetween(format.today, answerBy);
      const left = days < 0 ? turn(application) : t('countdown', { count: days, day: format.shortDay(answerBy ?? format.today) });
      return [t('next.offered', names), left].filter((part) => part !== null).join(' ');
    }
    default:
      return [t(`next.${status}`, names), turn(application)].filter((part) => part !== null).join(' ');
  }
}
