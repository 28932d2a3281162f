import type { CompanyStatus } from '@seve/domain';
import { IconAlertTriangle, IconCheck, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from './look.js';
import { StatusChip } from './StatusChip.js';

const LOOKS: Record<CompanyStatus, Look> = {
  pending: { tone: 'waiting', icon: IconHourglass },
  verified: { tone: 'done', icon: IconCheck },
  suspended: { tone: 'alert', icon: IconAlertTriangle },
};

export function CompanyChip({ status }: { status: CompanyStatus }) {
  const { t } = useTranslation('status');
  return <StatusChip {...LOOKS[status]}>{t(`company.${status}`)}</StatusChip>;
}
