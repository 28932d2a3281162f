import { Box } from '@mantine/core';
import { companiesOwnOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../session.js';
import { CompanyPhone } from './CompanyPhone.js';

/** Asks the admin of a company for its phone number; renders nothing once it is given. */
export function AskPhone() {
  const { t } = useTranslation('ui');
  const isAdmin = useAccount().role === 'company_admin';
  const company = useQuery({ ...companiesOwnOptions(), enabled: isAdmin }).data;
  if (!isAdmin || !company || company.phone !== null) return null;
  return (
    <Box component="section" className="panel" p="md" mb="lg" aria-label={t('company-phone.title')}>
      <p>
        <b>{t('company-phone.title')}</b>
      </p>
      <Box component="p" mb="sm" className="small dimmed">
        {t('company-phone.why')}
      </Box>
      <CompanyPhone phone={null} />
    </Box>
  );
}
