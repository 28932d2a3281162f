import type { UseFormReturnType } from '@mantine/form';
import { nafVersionOn } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { TextField } from '../forms/TextField.js';

interface NafFieldsProps<Values> {
  form: UseFormReturnType<Values>;
  /** True to show the code of the other nomenclature only when it is known. */
  isShort?: boolean;
}

/** Activity codes (NAF) in both nomenclatures, the one in force first. */
export function NafFields<Values extends { naf: string; naf2025: string }>({ form, isShort = false }: NafFieldsProps<Values>) {
  const { t } = useTranslation('ui');
  const { today } = useFormat();
  const current = nafVersionOn(today) === 'naf2025' ? 'naf2025' : 'naf';
  const fields = current === 'naf' ? (['naf', 'naf2025'] as const) : (['naf2025', 'naf'] as const);
  return fields
    .filter((field) => !isShort || field === current || form.values[field] !== '')
    .map((field) => (
      <TextField
        key={field}
        label={t(`naf.${field}`)}
        hint={field === current ? t('naf.in-force') : t(`naf.${field}-when`)}
        maxLength={6}
        autoComplete="off"
        {...form.getInputProps(field)}
      />
    ));
}
