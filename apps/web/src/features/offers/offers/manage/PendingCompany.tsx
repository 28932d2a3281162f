import { Box } from '@mantine/core';
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../session.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './PendingCompany.module.css';

/** Says what a company can and cannot do until the campus has verified it. */
export function PendingCompany() {
  const { t } = useTranslation('company-offers');
  const { companyStatus, role } = useAccount();
  if (companyStatus === 'suspended') return <SuspendedCompany />;
  if (companyStatus !== 'pending') return null;
  return (
    <Columns component="section" columns="auto minmax(0, 1fr)" gap="md" mb="block" className={css.pending}>
      <IconHourglass size={22} stroke={1.6} aria-hidden="true" />
      <div>
        <Box component="h2" mb="0.25rem" className="h4">
          {t('pending.title')}
        </Box>
        <p>{t('pending.why')}</p>
        <p>{role === 'company_admin' ? t('pending.meanwhile-admin') : t('pending.meanwhile')}</p>
      </div>
    </Columns>
  );
}

function SuspendedCompany() {
  const { t } = useTranslation('company-offers');
  return (
    <Columns component="section" columns="auto minmax(0, 1fr)" gap="md" mb="block" className={css.pending}>
      <IconAlertTriangle size={22} stroke={1.6} aria-hidden="true" />
      <div>
        <Box component="h2" mb="0.25rem" className="h4">
          {t('suspended.title')}
        </Box>
        <p>{t('suspended.why')}</p>
      </div>
    </Columns>
  );
}
