import { answerWait, DAYS_TO_ANSWER } from '@seve/domain';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { StatusChip } from './StatusChip.js';

/** Half of the time to answer. */
const SOON_DAYS = DAYS_TO_ANSWER / 2;

/** "Jour 9 sur 14", and the day before which to answer; from then on, that the campus has taken over. */
export function AnswerWaitChip({ dueOn }: { dueOn: string }) {
  const { t } = useTranslation('status');
  const { today, shortDay } = useFormat();
  const { days, left, isLate } = answerWait(dueOn, today);
  if (isLate) {
    return (
      <StatusChip tone="alert" icon={IconAlertTriangle}>
        {t('wait.late', { days })}
      </StatusChip>
    );
  }
  return (
    <StatusChip tone={left <= SOON_DAYS ? 'waiting' : 'neutral'} icon={IconHourglass}>
      {t('wait.day', { days, due: shortDay(dueOn) })}
    </StatusChip>
  );
}
