import type { SignatoryState } from '@seve/domain';
import { IconArrowForwardUp, IconCheck, IconClockOff, IconEye, IconHourglass, IconSend, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../chips/look.js';
import { StatusChip } from '../chips/StatusChip.js';

const LOOKS: Record<SignatoryState, Look> = {
  waiting: { tone: 'neutral', icon: IconHourglass },
  asked: { tone: 'waiting', icon: IconSend },
  opened: { tone: 'progress', icon: IconEye },
  signed: { tone: 'done', icon: IconCheck },
  refused: { tone: 'neutral', icon: IconX },
  delegated: { tone: 'neutral', icon: IconArrowForwardUp },
  expired: { tone: 'alert', icon: IconClockOff },
};

interface SignatoryChipProps {
  state: SignatoryState;
  /** Chip that shows whether a signatory has signed. */
  words?: 'signatories' | 'signature';
}

/** Chip that shows whether a signatory has signed. */
export function SignatoryChip({ state, words = 'signatories' }: SignatoryChipProps) {
  const { t } = useTranslation([words]);
  return <StatusChip {...LOOKS[state]}>{t(`${words}:state.${state}`)}</StatusChip>;
}
