import type { Escalation } from '@seve/api-client';
import type { EscalationStatus } from '@seve/domain';
import { IconCheck, IconHourglass, IconPhone, IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../../../ui/chips/look.js';
import { StatusChip } from '../../../ui/chips/StatusChip.js';

const LOOKS: Record<EscalationStatus, Look> = {
  open: { tone: 'alert', icon: IconPhone },
  assigned: { tone: 'waiting', icon: IconUserCheck },
  called: { tone: 'progress', icon: IconHourglass },
  closed: { tone: 'done', icon: IconCheck },
};

export function EscalationChip({ escalation: { status } }: { escalation: Pick<Escalation, 'status'> }) {
  const { t } = useTranslation('escalations');
  const { tone, icon } = LOOKS[status];
  return (
    <StatusChip tone={tone} icon={icon}>
      {t(`status.${status}`)}
    </StatusChip>
  );
}
