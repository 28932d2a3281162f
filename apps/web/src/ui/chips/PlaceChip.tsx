import type { PlacementState } from '@seve/domain';
import { IconBan, IconCheck, IconHourglass, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './look.js';
import { StatusChip } from './StatusChip.js';

const LOOKS: Record<PlacementState, Look> = {
  declared: { tone: 'waiting', icon: IconHourglass },
  agreed: { tone: 'done', icon: IconCheck },
  refused: { tone: 'alert', icon: IconX },
  cancelled: { tone: 'neutral', icon: IconBan },
};

/** Where a place found elsewhere stands. */
export function PlaceChip({ state }: { state: PlacementState }) {
  const { t } = useTranslation('status');
  return <StatusChip {...LOOKS[state]}>{t(`place.${state}`)}</StatusChip>;
}
