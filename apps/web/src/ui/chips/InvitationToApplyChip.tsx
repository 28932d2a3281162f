import type { InvitationToApplyStatus } from '@seve/domain';
import { IconCheck, IconClock, IconEye, IconSend, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './look.js';
import { StatusChip } from './StatusChip.js';

const LOOKS: Record<InvitationToApplyStatus, Look> = {
  sent: { tone: 'neutral', icon: IconSend },
  opened: { tone: 'progress', icon: IconEye },
  applied: { tone: 'done', icon: IconCheck },
  declined: { tone: 'neutral', icon: IconX },
  lapsed: { tone: 'neutral', icon: IconClock },
};

/** Chip that shows the state of a company's invitation to apply. */
export function InvitationToApplyChip({ status }: { status: InvitationToApplyStatus }) {
  const { t } = useTranslation('status');
  return <StatusChip {...LOOKS[status]}>{t(`invitation-to-apply.${status}`)}</StatusChip>;
}
