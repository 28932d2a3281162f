import { dayInParis, verificationWait } from '@seve/domain';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';

/** Time that a company has waited for verification; an alert once the campus exceeds its own deadline. */
export function Waiting({ since }: { since: Date | string }) {
  const { t } = useTranslation('companies');
  const { today } = useFormat();
  const { days, isLate } = verificationWait(dayInParis(new Date(since)), today);
  return (
    <StatusChip tone={isLate ? 'alert' : 'waiting'} icon={isLate ? IconAlertTriangle : IconHourglass}>
      {t('waits', { count: days })}
    </StatusChip>
  );
}
