import type { CvState } from '@seve/domain';
import { IconAlertTriangle, IconCheck, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../art/StatusChip.js';
import type { Look } from './look.js';

const LOOKS: Record<CvState, Look> = {
  pending: { tone: 'waiting', icon: IconHourglass },
  checked: { tone: 'done', icon: IconCheck },
  refused: { tone: 'alert', icon: IconAlertTriangle },
};

export function CvChip({ state }: { state: CvState }) {
  const { t } = useTranslation('cv');
  return <StatusChip {...LOOKS[state]}>{t(`state.${state}`)}</StatusChip>;
}
