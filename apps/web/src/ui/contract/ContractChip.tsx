import type { ContractState } from '@seve/domain';
import {
  IconAlertTriangle,
  IconBan,
  IconCertificate,
  IconCheck,
  IconFilePencil,
  IconFileText,
  IconHourglass,
  IconSchool,
  IconSend,
  IconSignature,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../chips/look.js';
import { StatusChip } from '../chips/StatusChip.js';

const LOOKS: Record<ContractState, Look> = {
  preparing: { tone: 'waiting', icon: IconHourglass },
  company_done: { tone: 'waiting', icon: IconSchool },
  cfa_done: { tone: 'progress', icon: IconCheck },
  changes_requested: { tone: 'alert', icon: IconFilePencil },
  ready_to_sign: { tone: 'waiting', icon: IconSignature },
  partially_signed: { tone: 'waiting', icon: IconSignature },
  terms_agreed: { tone: 'waiting', icon: IconFileText },
  signed: { tone: 'waiting', icon: IconSend },
  filed: { tone: 'progress', icon: IconHourglass },
  incomplete: { tone: 'alert', icon: IconAlertTriangle },
  registered: { tone: 'done', icon: IconCertificate },
  refused: { tone: 'alert', icon: IconX },
  terminated: { tone: 'neutral', icon: IconBan },
  cancelled: { tone: 'neutral', icon: IconBan },
};

/** Chip that shows the state of a contract. */
export function ContractChip({ state }: { state: ContractState }) {
  const { t } = useTranslation('contract');
  return <StatusChip {...LOOKS[state]}>{t(`state.${state}`)}</StatusChip>;
}
