import type { CvView } from '@seve/api-client';
import { type CvReadiness, cvReadiness } from '@seve/domain';
import { IconAlertTriangle, IconCheck, IconFileTypePdf, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './look.js';
import { StatusChip } from './StatusChip.js';

const LOOKS: Record<CvReadiness | 'refused', Look> = {
  checking: { tone: 'waiting', icon: IconHourglass },
  ready: { tone: 'done', icon: IconCheck },
  pdf_asked: { tone: 'waiting', icon: IconFileTypePdf },
  refused: { tone: 'alert', icon: IconAlertTriangle },
};

export function CvChip({ kind, state }: Pick<CvView, 'kind' | 'state'>) {
  const { t } = useTranslation('cv');
  const readiness = cvReadiness(kind, state) ?? 'refused';
  return <StatusChip {...LOOKS[readiness]}>{t(`state.${readiness}`)}</StatusChip>;
}
