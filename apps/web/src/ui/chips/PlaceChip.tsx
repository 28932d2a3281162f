import type { PlacementState } from '@seve/domain';
import {
  IconBan,
  IconCheck,
  IconFilePencil,
  IconFlag,
  IconHourglass,
  IconPlayerPause,
  IconSignature,
  IconWalk,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './look.js';
import { StatusChip } from './StatusChip.js';

const LOOKS: Record<PlacementState, Look> = {
  declared: { tone: 'waiting', icon: IconHourglass },
  agreed: { tone: 'done', icon: IconCheck },
  preparing: { tone: 'waiting', icon: IconFilePencil },
  signed: { tone: 'done', icon: IconSignature },
  active: { tone: 'done', icon: IconWalk },
  interrupted: { tone: 'alert', icon: IconPlayerPause },
  completed: { tone: 'neutral', icon: IconFlag },
  ended_early: { tone: 'neutral', icon: IconFlag },
  refused: { tone: 'alert', icon: IconX },
  cancelled: { tone: 'neutral', icon: IconBan },
};

/** Chip that shows the state of a place. */
export function PlaceChip({ state }: { state: PlacementState }) {
  const { t } = useTranslation('status');
  return <StatusChip {...LOOKS[state]}>{t(`place.${state}`)}</StatusChip>;
}
