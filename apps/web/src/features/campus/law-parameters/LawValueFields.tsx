import type { UseFormReturnType } from '@mantine/form';
import { fieldsOf, type LawParameter } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { EurosField } from '../../../ui/fields/EurosField.js';
import { amountOf, centsOf } from './law-draft.js';
import type { LawRowValues } from './use-law-row-form.js';
import { useLawWords } from './use-law-words.js';

/** A field for each amount of the parameter, in euros. */
export function LawValueFields({ form, parameter: { shape, unit } }: { form: UseFormReturnType<LawRowValues>; parameter: LawParameter }) {
  const { t } = useTranslation('law-parameters');
  const words = useLawWords();
  return fieldsOf(shape).map(({ path, isNullable }) => {
    const name = path === '' ? 'value' : `value.${path}`;
    const { value, onChange, error } = form.getInputProps(name);
    const hint = [isNullable ? t('feed.optional') : t('feed.required'), t(`unit.${unit}`)].join(', ');
    return (
      <EurosField
        key={name}
        data-path={name}
        label={path === '' ? t('feed.value') : words.partName(path)}
        hint={hint}
        value={value === '' ? '' : centsOf(Number(value), unit)}
        onChange={(cents) => onChange(cents === '' ? '' : amountOf(cents, unit))}
        error={error}
      />
    );
  });
}
