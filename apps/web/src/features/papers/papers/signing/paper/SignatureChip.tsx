import type { SignatoryState } from '@seve/domain';
import { IconArrowForwardUp, IconCheck, IconClock, IconEye, IconHourglass, IconSignature, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../../../../../ui/chips/look.js';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';

const LOOKS: Record<SignatoryState, Look> = {
  waiting: { tone: 'neutral', icon: IconClock },
  asked: { tone: 'waiting', icon: IconSignature },
  opened: { tone: 'progress', icon: IconEye },
  signed: { tone: 'done', icon: IconCheck },
  refused: { tone: 'neutral', icon: IconX },
  delegated: { tone: 'neutral', icon: IconArrowForwardUp },
  expired: { tone: 'waiting', icon: IconHourglass },
};

/** Where a signature stands. */
export function SignatureChip({ state }: { state: SignatoryState }) {
  const { t } = useTranslation('signature');
  return <StatusChip {...LOOKS[state]}>{t(`state.${state}`)}</StatusChip>;
}
