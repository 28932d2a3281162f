import type { AmendmentState } from '@seve/domain';
import {
  IconAlertTriangle,
  IconBan,
  IconCertificate,
  IconCheck,
  IconFilePencil,
  IconHourglass,
  IconMessage,
  IconSignature,
} from '@tabler/icons-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../chips/look.js';
import { StatusChip } from '../chips/StatusChip.js';
import { AmendedPaper } from './amended-paper.js';

const LOOKS: Record<AmendmentState, Look> = {
  asked: { tone: 'waiting', icon: IconMessage },
  draft: { tone: 'waiting', icon: IconHourglass },
  company_done: { tone: 'waiting', icon: IconFilePencil },
  school_done: { tone: 'progress', icon: IconCheck },
  ready_to_sign: { tone: 'waiting', icon: IconSignature },
  partially_signed: { tone: 'waiting', icon: IconSignature },
  signed: { tone: 'done', icon: IconCheck },
  sealed: { tone: 'done', icon: IconCertificate },
  refused: { tone: 'alert', icon: IconAlertTriangle },
  withdrawn: { tone: 'neutral', icon: IconBan },
};

/** Chip that shows the state of an amendment. */
export function AmendmentChip({ state }: { state: AmendmentState }) {
  const { t } = useTranslation('amendment');
  const context = useContext(AmendedPaper);
  return <StatusChip {...LOOKS[state]}>{t(`state.${state}`, { context })}</StatusChip>;
}
