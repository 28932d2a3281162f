import type { ApplicationStatus } from '@seve/domain';
import {
  IconBookmark,
  IconCalendarEvent,
  IconCheck,
  IconClock,
  IconEye,
  IconFile,
  IconHourglass,
  IconSend,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './look.js';
import { StatusChip } from './StatusChip.js';

/** A refusal has a neutral colour, never that of an alert. */
const LOOKS: Record<ApplicationStatus, Look> = {
  draft: { tone: 'neutral', icon: IconFile },
  submitted: { tone: 'neutral', icon: IconSend },
  read: { tone: 'progress', icon: IconEye },
  interview: { tone: 'progress', icon: IconCalendarEvent },
  pool: { tone: 'progress', icon: IconBookmark },
  offered: { tone: 'waiting', icon: IconHourglass },
  accepted: { tone: 'done', icon: IconCheck },
  rejected: { tone: 'neutral', icon: IconX },
  declined: { tone: 'neutral', icon: IconX },
  withdrawn: { tone: 'neutral', icon: IconX },
  expired: { tone: 'neutral', icon: IconClock },
  expired_by_student: { tone: 'neutral', icon: IconClock },
  obsolete: { tone: 'neutral', icon: IconX },
  closed_with_offer: { tone: 'neutral', icon: IconClock },
  cancelled: { tone: 'neutral', icon: IconX },
};

export function ApplicationChip({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation('status');
  return <StatusChip {...LOOKS[status]}>{t(`application.${status}`)}</StatusChip>;
}
