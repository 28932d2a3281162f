import { NativeSelect } from '@mantine/core';
import { COMPANY_GAPS, COMPANY_SIZES, SECTORS } from '@seve/domain';
import { nafVersionOn } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import type { CompanySearch } from '../company-search.js';

interface CompanyFiltersProps {
  search: CompanySearch;
  onChange: (next: CompanySearch) => void;
}

/** Filters beside the state. */
export function CompanyFilters({ search, onChange }: CompanyFiltersProps) {
  const { t } = useTranslation(['companies', 'company']);
  const inForce = nafVersionOn(useFormat().today) === 'naf2025' ? 'naf2025' : 'naf';
  // Once NAF 2025 is in force, both gaps mean the same, so one is omitted.
  const gaps = COMPANY_GAPS.filter((gap) => gap !== 'naf2025' || inForce === 'naf');
  const gap = gaps.find((one) => one === search.manque) ?? (search.manque && 'naf');
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
        value={gap ?? ''}
        data={[any, ...gaps.map((value) => ({ value, label: t(`companies:gaps.${value}`, { version: t(`ui:naf.${inForce}`) }) }))]}
        onChange={({ currentTarget: { value } }) => onChange({ manque: COMPANY_GAPS.find((one) => one === value) })}
      />
    </Columns>
  );
}
