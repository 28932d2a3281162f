import type { OfferStatus } from '@seve/domain';
import { IconCheck, IconClock, IconEye, IconFile, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../art/StatusChip.js';
import type { Look } from './look.js';

const LOOKS: Record<OfferStatus, Look> = {
  draft: { tone: 'neutral', icon: IconFile },
  submitted: { tone: 'waiting', icon: IconHourglass },
  published: { tone: 'progress', icon: IconEye },
  filled: { tone: 'done', icon: IconCheck },
  closed: { tone: 'neutral', icon: IconClock },
};

export function OfferChip({ status }: { status: OfferStatus }) {
  const { t } = useTranslation('status');
  return <StatusChip {...LOOKS[status]}>{t(`offer.${status}`)}</StatusChip>;
}
