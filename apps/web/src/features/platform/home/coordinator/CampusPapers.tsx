import { campusAgreementsOptions, campusContractsOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StepTable } from './StepTable.js';

/** Agreements of each school by step, and contracts of each training centre; framework agreements have their own list. */
export function CampusPapers() {
  const { t } = useTranslation('campus-home');
  const agreements = useSuspenseQuery(campusAgreementsOptions()).data;
  const contracts = useSuspenseQuery(campusContractsOptions()).data;
  return (
    <>
      <StepTable
        title={t('agreements.title')}
        label={t('agreements.table')}
        nameOf={(step) => t(`agreements.step.${step}`)}
        narrowest={760}
        {...agreements}
      />
      {contracts.schools.length > 0 && (
        <StepTable
          title={t('contracts.title')}
          label={t('contracts.table')}
          nameOf={(step) => t(`contracts.step.${step}`)}
          narrowest={960}
          {...contracts}
        />
      )}
      <p>
        <Link to="/coordination/partenariats">{t('frameworks')}</Link>
      </p>
    </>
  );
}
