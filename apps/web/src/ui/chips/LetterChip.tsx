import type { EmailState } from '@seve/api-client';
import {
  IconAlertTriangle,
  IconClock,
  IconHourglass,
  IconMailOff,
  IconMailPause,
  IconMailX,
  IconSend,
  IconSend2,
  IconStack2,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './look.js';
import { StatusChip } from './StatusChip.js';

const LOOKS: Record<EmailState, Look> = {
  queued: { tone: 'waiting', icon: IconHourglass },
  sending: { tone: 'progress', icon: IconSend2 },
  sent: { tone: 'neutral', icon: IconSend },
  bounced: { tone: 'alert', icon: IconMailX },
  dead: { tone: 'alert', icon: IconAlertTriangle },
  expired: { tone: 'neutral', icon: IconClock },
  suppressed: { tone: 'neutral', icon: IconMailOff },
  held: { tone: 'waiting', icon: IconMailPause },
  merged: { tone: 'neutral', icon: IconStack2 },
};

export function LetterChip({ state }: { state: EmailState }) {
  const { t } = useTranslation('letters');
  return <StatusChip {...LOOKS[state]}>{t(`state.${state}`)}</StatusChip>;
}
