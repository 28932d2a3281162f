import type { AskingLetterState, SignatoryState } from '@seve/domain';
import { IconArrowForwardUp, IconCheck, IconClockOff, IconEye, IconHourglass, IconMailX, IconSend, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../chips/look.js';
import { StatusChip } from '../chips/StatusChip.js';

const LOOKS: Record<SignatoryState, Look> = {
  waiting: { tone: 'neutral', icon: IconHourglass },
  asked: { tone: 'waiting', icon: IconHourglass },
  opened: { tone: 'progress', icon: IconEye },
  signed: { tone: 'done', icon: IconCheck },
  refused: { tone: 'neutral', icon: IconX },
  delegated: { tone: 'neutral', icon: IconArrowForwardUp },
  expired: { tone: 'alert', icon: IconClockOff },
};

const LETTER_LOOKS: Record<AskingLetterState, Look> = {
  waiting: { tone: 'neutral', icon: IconHourglass },
  held: { tone: 'neutral', icon: IconHourglass },
  retrying: { tone: 'waiting', icon: IconHourglass },
  sent: { tone: 'waiting', icon: IconSend },
  refused: { tone: 'alert', icon: IconMailX },
  lost: { tone: 'alert', icon: IconMailX },
};

interface SignatoryChipProps {
  state: SignatoryState;
  /** Chip that shows whether a signatory has signed. */
  words?: 'signatories' | 'signature';
  /** State of the letter to a person who is asked; missing where the reader is not told. */
  letter?: AskingLetterState;
}

/** Chip that shows whether a signatory has signed; of one who is asked, whether the letter has left. */
export function SignatoryChip({ state, words = 'signatories', letter }: SignatoryChipProps) {
  const { t } = useTranslation([words, 'signatories']);
  if (letter) return <StatusChip {...LETTER_LOOKS[letter]}>{t(`signatories:letter.${letter}`)}</StatusChip>;
  return <StatusChip {...LOOKS[state]}>{t(`${words}:state.${state}`)}</StatusChip>;
}
