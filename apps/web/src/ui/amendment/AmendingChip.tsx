import type { AmendmentState } from '@seve/domain';
import { IconFilePencil, IconSend, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../chips/look.js';
import { StatusChip } from '../chips/StatusChip.js';

type Step = 'asked' | 'draft' | 'company_done' | 'school_done' | 'signing' | 'to_file';

const STEPS: Partial<Record<AmendmentState, Step>> = {
  asked: 'asked',
  draft: 'draft',
  company_done: 'company_done',
  school_done: 'school_done',
  ready_to_sign: 'signing',
  partially_signed: 'signing',
};
const PENCIL: Look = { tone: 'waiting', icon: IconFilePencil };
const LOOKS: Record<Step, Look> = {
  asked: PENCIL,
  draft: PENCIL,
  company_done: PENCIL,
  school_done: PENCIL,
  signing: { tone: 'waiting', icon: IconSignature },
  to_file: { tone: 'waiting', icon: IconSend },
};

interface AmendingChipProps {
  /** State of the amendment that still needs an act, including a signed one that is still to be sent. */
  state: AmendmentState | null;
  context: 'agreement' | 'contract';
}

/** Chip in a row of a list that shows the state of an unfinished amendment. */
export function AmendingChip({ state, context }: AmendingChipProps) {
  const { t } = useTranslation('amendment');
  if (state === null) return null;
  const step = STEPS[state] ?? 'to_file';
  return <StatusChip {...LOOKS[step]}>{t(`line.${step}`, { context })}</StatusChip>;
}
