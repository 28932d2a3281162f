import type { FrameworkState } from '@seve/domain';
import { IconCertificate, IconCheck, IconFilePencil, IconHistory, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../../../../../ui/chips/look.js';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';

const LOOKS: Record<FrameworkState, Look> = {
  draft: { tone: 'neutral', icon: IconFilePencil },
  proposed: { tone: 'waiting', icon: IconSignature },
  signed: { tone: 'progress', icon: IconCheck },
  running: { tone: 'done', icon: IconCertificate },
  ended: { tone: 'neutral', icon: IconHistory },
};

/** Where a framework agreement stands. */
export function FrameworkChip({ state }: { state: FrameworkState }) {
  const { t } = useTranslation('frameworks');
  return <StatusChip {...LOOKS[state]}>{t(`state.${state}`)}</StatusChip>;
}
