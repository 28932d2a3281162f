import type { ProgressState } from '@seve/domain';
import { IconAlertTriangle, IconCheck, IconHourglass, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './look.js';
import { StatusChip } from './StatusChip.js';

const LOOKS: Record<ProgressState, Look> = {
  not_joined: { tone: 'neutral', icon: IconUserQuestion },
  no_application: { tone: 'alert', icon: IconAlertTriangle },
  waiting: { tone: 'waiting', icon: IconHourglass },
  to_confirm: { tone: 'progress', icon: IconHourglass },
  placed: { tone: 'done', icon: IconCheck },
};

/** Chip that shows a teacher how far a student's search has come. */
export function ProgressChip({ state }: { state: ProgressState }) {
  const { t } = useTranslation('status');
  return <StatusChip {...LOOKS[state]}>{t(`progress.${state}`)}</StatusChip>;
}
