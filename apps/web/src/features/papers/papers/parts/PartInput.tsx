import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ContractPayView } from '@seve/api-client';
import { CONTRACT_TEXTS, SCHOOL_TEXTS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { EurosField } from '../../../../ui/fields/EurosField.js';
import { HazardChoices } from '../../../../ui/fields/HazardChoices.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { usePaperWords } from '../papers.js';
import { PayLines } from './PayLines.js';
import type { FormParty, PartField } from './part-fields.js';
import type { PartFormValues, PayValues } from './part-values.js';

interface PartInputProps {
  party: FormParty;
  field: PartField;
  isNeeded: boolean;
  form: UseFormReturnType<PartFormValues>;
  /** Periods of the pay; empty where none is asked. */
  pay: readonly ContractPayView[];
}

const TEXTS: Record<FormParty, Record<string, { max: number }>> = { ...CONTRACT_TEXTS, school: SCHOOL_TEXTS };
/** Longer texts take several lines. */
const LINE_MAX = 300;
const WEEK_MAX = 48;

/** The input of one field of a part, by the kind of the field. */
export function PartInput({ party, field, isNeeded, form, pay }: PartInputProps) {
  const { say, fieldName } = usePaperWords(party === 'school' ? 'agreement' : 'contract');
  const { name, kind, choices = [], max, suffix } = field;
  const props = form.getInputProps(`content.${name}`);
  const label = fieldName(name);
  const { t } = useTranslation('host-answers');
  const hint = name === 'headcount' ? t('headcount-hint') : undefined;
  const required = (
    <FieldLabel required={isNeeded} hint={hint}>
      {label}
    </FieldLabel>
  );
  if (kind === 'pay') return <PayLines pay={pay} value={form.values.content[name] as PayValues} onChange={props.onChange} />;
  if (kind === 'flag') return <Checkbox label={say(`mark.${name}`)} {...form.getInputProps(`content.${name}`, { type: 'checkbox' })} />;
  if (kind === 'day') return <CivilDateField label={label} required={isNeeded} {...props} />;
  if (kind === 'cents') return <EurosField label={label} {...props} />;
  if (kind === 'hazards') {
    const { isHazardous, hazards } = form.values.content;
    const isAsked = isHazardous === 'yes' || (Array.isArray(hazards) && hazards.length > 0);
    return isAsked ? <HazardChoices label={required} {...props} /> : null;
  }
  if (kind === 'yes-no' || kind === 'choice') {
    const values = kind === 'choice' ? choices : ['no', 'yes'];
    const data = [{ value: '', label: '' }, ...values.map((value) => ({ value, label: say(`${name}.${value}`) }))];
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
  if (maxLength > LINE_MAX) return <Textarea label={required} autosize minRows={3} maxRows={14} maxLength={maxLength} {...props} />;
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
