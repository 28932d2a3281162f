import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { CONTRACT_TEXTS, type ContractParty, SCHOOL_TEXTS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { EurosField } from '../../../../../ui/fields/EurosField.js';
import { HazardChoices } from '../../../../../ui/fields/HazardChoices.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import type { PartField } from './part-fields.js';
import type { PartFormValues } from './part-values.js';

interface PartInputProps {
  /** Of a contract, or the school of an agreement. */
  party: ContractParty | 'school';
  field: PartField;
  isNeeded: boolean;
  form: UseFormReturnType<PartFormValues>;
}

const TEXTS: Record<PartInputProps['party'], Record<string, { max: number }>> = { ...CONTRACT_TEXTS, school: SCHOOL_TEXTS };
/** Longer texts take several lines. */
const LINE_MAX = 300;
const WEEK_MAX = 48;

/** One field of a part, asked as its kind wants. */
export function PartInput({ party, field, isNeeded, form }: PartInputProps) {
  const { t } = useTranslation(['contract-fields', 'contracts', 'agreements']);
  const isOfAgreement = party === 'school';
  const { name, kind, choices = [], max, suffix } = field;
  const props = form.getInputProps(`content.${name}`);
  const label = isOfAgreement ? t(`agreement-fields:${name}`) : t(`contract-fields:${name}`);
  const required = <FieldLabel required={isNeeded}>{label}</FieldLabel>;
  if (kind === 'flag') {
    const mark = isOfAgreement ? t(`agreements:fill.mark.${name}`) : t(`contracts:mark.${name}`);
    return <Checkbox label={mark} {...form.getInputProps(`content.${name}`, { type: 'checkbox' })} />;
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
        {...(kind === 'hours' ? hours : { max, suffix, allowDecimal: false })}
        {...props}
      />
    );
  }
  const maxLength = (TEXTS[party][name]?.max ?? LINE_MAX) + (name === 'siret' ? 6 : 0);
  const lines = isOfAgreement ? { autosize: true, minRows: 3, maxRows: 14 } : { rows: 3 };
  if (maxLength > LINE_MAX) return <Textarea label={required} {...lines} maxLength={maxLength} {...props} />;
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
