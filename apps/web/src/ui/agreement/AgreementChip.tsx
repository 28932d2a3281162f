import type { AgreementState } from '@seve/domain';
import {
  IconAlertTriangle,
  IconBan,
  IconCertificate,
  IconCheck,
  IconClockOff,
  IconFilePencil,
  IconHourglass,
  IconSchool,
  IconSignature,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../chips/look.js';
import { StatusChip } from '../chips/StatusChip.js';

const LOOKS: Record<AgreementState, Look> = {
  draft: { tone: 'waiting', icon: IconHourglass },
  company_done: { tone: 'waiting', icon: IconFilePencil },
  school_done: { tone: 'waiting', icon: IconSchool },
  pedagogically_ok: { tone: 'progress', icon: IconCheck },
  changes_requested: { tone: 'alert', icon: IconAlertTriangle },
  ready_to_sign: { tone: 'waiting', icon: IconSignature },
  partially_signed: { tone: 'waiting', icon: IconSignature },
  signed: { tone: 'done', icon: IconCheck },
  sealed: { tone: 'done', icon: IconCertificate },
  cancelled: { tone: 'neutral', icon: IconBan },
  lapsed: { tone: 'neutral', icon: IconClockOff },
};

/** Chip that shows the state of an agreement. */
export function AgreementChip({ state }: { state: AgreementState }) {
  const { t } = useTranslation('agreement');
  return <StatusChip {...LOOKS[state]}>{t(`state.${state}`)}</StatusChip>;
}
