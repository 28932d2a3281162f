import { dayInParis, daysBetween, VERIFY_WITHIN_DAYS } from '@seve/domain';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../art/StatusChip.js';
import { useFormat } from '../../ui/use-format.js';

/** How long a company has waited for the campus; past the delay that the campus gives itself, an alert. */
export function Waiting({ since }: { since: Date | string }) {
  const { t } = useTranslation('companies');
  const { today } = useFormat();
  const days = Math.max(0, daysBetween(dayInParis(new Date(since)), today));
  const isLate = days > VERIFY_WITHIN_DAYS;
  return (
    <StatusChip tone={isLate ? 'alert' : 'waiting'} icon={isLate ? IconAlertTriangle : IconHourglass}>
      {t('waits', { count: days })}
    </StatusChip>
  );
}
