import { Flex } from '@mantine/core';
import { answerWait, DAYS_TO_ANSWER } from '@seve/domain';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { StatusChip } from './StatusChip.js';

/** Half of the time that a company has to answer. */
const SOON_DAYS = DAYS_TO_ANSWER / 2;

/** "Jour 9 sur 14" and the day before which the company must answer; from that day on, says that the campus has taken over. */
export function AnswerWait({ dueOn }: { dueOn: string }) {
  const { t } = useTranslation('status');
  const { today, shortDay } = useFormat();
  const { days, left, isLate } = answerWait(dueOn, today);
  const tone = left <= SOON_DAYS ? 'waiting' : 'neutral';
  return (
    <Flex component="span" rowGap="xxs" columnGap="xs" align="center" wrap="wrap">
      <StatusChip tone={isLate ? 'alert' : tone} icon={isLate ? IconAlertTriangle : IconHourglass}>
        {isLate ? t('wait.late', { days }) : t('wait.day', { days })}
      </StatusChip>{' '}
      <span className="micro dimmed">{isLate ? t('wait.taken-over') : t('wait.before', { due: shortDay(dueOn) })}</span>
    </Flex>
  );
}
