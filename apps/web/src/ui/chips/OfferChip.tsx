import type { OfferStatus } from '@seve/domain';
import {
  IconArchive,
  IconCheck,
  IconClock,
  IconEye,
  IconEyeOff,
  IconFile,
  IconHourglass,
  IconPencil,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './look.js';
import { StatusChip } from './StatusChip.js';

const LOOKS: Record<OfferStatus, Look> = {
  draft: { tone: 'neutral', icon: IconFile },
  submitted: { tone: 'waiting', icon: IconHourglass },
  changes_requested: { tone: 'alert', icon: IconPencil },
  published: { tone: 'progress', icon: IconEye },
  paused: { tone: 'waiting', icon: IconPlayerPause },
  filled: { tone: 'done', icon: IconCheck },
  expired: { tone: 'neutral', icon: IconClock },
  closed: { tone: 'neutral', icon: IconClock },
  archived: { tone: 'neutral', icon: IconArchive },
};

const WITHDRAWN: Look = { tone: 'waiting', icon: IconEyeOff };

/** `isWithdrawn`: the draft was published before and has to be published again. */
export function OfferChip({ status, isWithdrawn = false }: { status: OfferStatus; isWithdrawn?: boolean }) {
  const { t } = useTranslation('status');
  if (isWithdrawn && status === 'draft') return <StatusChip {...WITHDRAWN}>{t('offer.withdrawn')}</StatusChip>;
  return <StatusChip {...LOOKS[status]}>{t(`offer.${status}`)}</StatusChip>;
}
