import type { OfficialFormLine } from '@seve/api-client';
import { IconCircleCheck, IconClock, IconHistory, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../ui/format/use-format.js';

/** Whether contracts are written on a form: now, from a later day, no longer, or not yet. */
export function FormChip({ form: { validFrom, isCurrent } }: { form: Pick<OfficialFormLine, 'validFrom' | 'isCurrent'> }) {
  const { t } = useTranslation('official-forms');
  const format = useFormat();
  if (validFrom === null) {
    return (
      <StatusChip tone="neutral" icon={IconPencil}>
        {t('state.draft')}
      </StatusChip>
    );
  }
  const day = format.mediumDay(validFrom);
  if (isCurrent) {
    return (
      <StatusChip tone="done" icon={IconCircleCheck}>
        {t('state.current', { day })}
      </StatusChip>
    );
  }
  const isToCome = validFrom > format.today;
  return (
    <StatusChip tone={isToCome ? 'waiting' : 'neutral'} icon={isToCome ? IconClock : IconHistory}>
      {isToCome ? t('state.to-come', { day }) : t('state.past', { day })}
    </StatusChip>
  );
}
