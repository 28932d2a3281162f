import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { nafOn } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import { FieldLabel } from '../forms/FieldLabel.js';

/** The version in force is asked for with a code, whichever it is. */
const ANY_CODE = '0000Z';

/** Activity codes in both nomenclatures, the one in force first. */
export function NafFields<Values extends { naf: string; naf2025: string }>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('ui');
  const { today } = useFormat();
  const current = nafOn(ANY_CODE, today)?.version === 'naf2025' ? 'naf2025' : 'naf';
  const fields = current === 'naf' ? (['naf', 'naf2025'] as const) : (['naf2025', 'naf'] as const);
  return fields.map((field) => (
    <TextInput
      key={field}
      label={<FieldLabel hint={field === current ? t('naf.in-force') : t(`naf.${field}-when`)}>{t(`naf.${field}`)}</FieldLabel>}
      maxLength={6}
      autoComplete="off"
      {...form.getInputProps(field)}
    />
  ));
}
