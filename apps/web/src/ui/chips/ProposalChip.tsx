import type { ProposalState } from '@seve/domain';
import { IconHourglass, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './look.js';
import { StatusChip } from './StatusChip.js';

type Unsent = Exclude<ProposalState, 'sent'>;

/** A proposal that the student put aside has a neutral colour. */
const LOOKS: Record<Unsent, Look> = {
  pending: { tone: 'waiting', icon: IconHourglass },
  discarded: { tone: 'neutral', icon: IconX },
};

/** Chip that shows the state of a proposal without an application yet. */
export function ProposalChip({ state }: { state: Unsent }) {
  const { t } = useTranslation('status');
  return <StatusChip {...LOOKS[state]}>{t(`proposal.${state}`)}</StatusChip>;
}
