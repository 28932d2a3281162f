import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { CONTRACT_TEXTS, type ContractParty } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { EurosField } from '../../../../../ui/fields/EurosField.js';
import { HazardChoices } from '../../../../../ui/fields/HazardChoices.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import type { PartField } from './part-fields.js';
import type { PartFormValues } from './part-values.js';

interface PartInputProps {
  party: ContractParty;
  field: PartField;
  isNeeded: boolean;
  form: UseFormReturnType<PartFormValues>;
}

/** Longer texts take several lines. */
const LINE_MAX = 300;
const WEEK_MAX = 48;

/** One field of a part, asked as its kind wants. */
export function PartInput({ party, field, isNeeded, form }: PartInputProps) {
  const { t } = useTranslation(['contract-fields', 'contracts']);
  const { name, kind, choices = [], max } = field;
  const props = form.getInputProps(`content.${name}`);
  const label = t(`contract-fields:${name}`);
  const required = <FieldLabel required={isNeeded}>{label}</FieldLabel>;
  if (kind === 'flag') {
    return <Checkbox label={t(`contracts:mark.${name}`)} {...form.getInputProps(`content.${name}`, { type: 'checkbox' })} />;
  }
  if (kind === 'day') return <CivilDateField label={label} required={isNeeded} {...props} />;
  if (kind === 'cents') return <EurosField label={label} {...props} />;
  if (kind === 'hazards') {
    const { isHazardous, hazards } = form.values.content;
    const isAsked = isHazardous === 'yes' || (Array.isArray(hazards) && hazards.length > 0);
    return isAsked ? <HazardChoices label={required} {...props} /> : null;
  }
  if (kind === 'yes-no') {
    const data = ['', 'no', 'yes'].map((value) => ({ value, label: value === '' ? '' : t(`contracts:${name}.${value}`) }));
    return <NativeSelect label={required} data={data} {...props} />;
  }
  if (kind === 'choice') {
    const data = ['', ...choices].map((value) => ({ value, label: value === '' ? '' : t(`contracts:${name}.${value}`) }));
    return <NativeSelect label={required} data={data} {...props} />;
  }
  if (kind === 'whole' || kind === 'hours') {
    const hours = { max: WEEK_MAX, decimalScale: 2, suffix: '\u00a0h' };
    return (
      <NumberInput
        label={required}
        min={0}
        allowNegative={false}
        hideControls
        {...(kind === 'hours' ? hours : { max, allowDecimal: false })}
        {...props}
      />
    );
  }
  const texts = CONTRACT_TEXTS[party] as Record<string, { max: number }>;
  const maxLength = (texts[name]?.max ?? LINE_MAX) + (name === 'siret' ? 6 : 0);
  if (maxLength > LINE_MAX) return <Textarea label={required} rows={3} maxLength={maxLength} {...props} />;
  return (
    <TextInput
      label={required}
      type={kind === 'email' || kind === 'tel' ? kind : 'text'}
      autoComplete="off"
      maxLength={maxLength}
      {...props}
    />
  );
}
