import type { PaperRefusal } from '@seve/api-client';
import type { PlacementPaperType } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { RefusalPanel } from './RefusalPanel.js';

interface RefusalToldProps {
  paper: PlacementPaperType;
  refusal: PaperRefusal | null;
  /** Selects what is said to come next: the reader corrects the own part, waits as a host, or as a student. */
  then: 'correct' | 'host' | 'student';
}

/** Says who refused to sign, to a reader who does not open parts again; renders nothing without a refusal. */
export function RefusalTold({ paper, refusal, then }: RefusalToldProps) {
  const { t } = useTranslation('signatories');
  const format = useFormat();
  if (refusal === null) return null;
  const { role, name, reason, on } = refusal;
  const as = t(`role.${paper}.${role}`);
  return (
    <RefusalPanel
      title={name === null ? t('refused-version.title-role', { role: as }) : t('refused-version.title', { name, role: as })}
      when={t('refused-version.since', { day: format.longDay(on) })}
      reason={reason}
      then={t(`refused-version.next.${then}`)}
    />
  );
}
