import { NativeSelect } from '@mantine/core';
import { COMPANY_GAPS, COMPANY_SIZES, SECTORS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../ui/layout/Columns.js';
import type { CompanySearch } from '../companies.queries.js';

interface CompanyFiltersProps {
  search: CompanySearch;
  onChange: (next: CompanySearch) => void;
}

/** Filters beside the state. */
export function CompanyFilters({ search, onChange }: CompanyFiltersProps) {
  const { t } = useTranslation(['companies', 'company']);
  const any = { value: '', label: t('companies:any') };
  return (
    <Columns columns="repeat(auto-fit, minmax(min(9rem, 100%), 1fr))" gap="field" rowGap="sm" maw="50rem" pb="field">
      <NativeSelect
        label={t('company:fact.sector')}
        value={search.secteur ?? ''}
        data={[any, ...SECTORS.map((value) => ({ value, label: t(`company:sector.${value}`) }))]}
        onChange={({ currentTarget: { value } }) => onChange({ secteur: SECTORS.find((one) => one === value) })}
      />
      <NativeSelect
        label={t('company:fact.size')}
        value={search.taille ?? ''}
        data={[any, ...COMPANY_SIZES.map((value) => ({ value, label: t(`company:size.${value}`) }))]}
        onChange={({ currentTarget: { value } }) => onChange({ taille: COMPANY_SIZES.find((one) => one === value) })}
      />
      <NativeSelect
        label={t('companies:gap')}
        value={search.manque ?? ''}
        data={[any, ...COMPANY_GAPS.map((value) => ({ value, label: t(`companies:gaps.${value}`) }))]}
        onChange={({ currentTarget: { value } }) => onChange({ manque: COMPANY_GAPS.find((one) => one === value) })}
      />
    </Columns>
  );
}
