import { Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type AgreementKind, SCHOOL_TEXTS, type SchoolText } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { PartRow } from '../PartRow.js';
import { type SchoolField, type SchoolMark, type SchoolNumber, schoolSections } from './school-values.js';
import type { SchoolPartForm } from './use-school-part-saving.js';

interface SchoolFieldsProps {
  form: UseFormReturnType<SchoolPartForm>;
  kind: AgreementKind;
  isAbroad: boolean;
}

/** Longer texts take several lines. */
const LINE_MAX = 300;

/** The school’s part, section by section. */
export function SchoolFields({ form, kind, isAbroad }: SchoolFieldsProps) {
  const { t } = useTranslation('agreements');
  const isText = (name: SchoolField): name is SchoolText => name in SCHOOL_TEXTS;
  const isMark = (name: SchoolField): name is SchoolMark => name.startsWith('has') || name.startsWith('is');
  const field = (name: SchoolField) => {
    if (isText(name)) return <SchoolTextField key={name} name={name} form={form} required={isNeeded(name, kind)} />;
    if (isMark(name))
      return <Checkbox key={name} label={t(`fill.mark.${name}`)} {...form.getInputProps(`content.${name}`, { type: 'checkbox' })} />;
    return <HoursField key={name} name={name} form={form} />;
  };
  return schoolSections(isAbroad).map(({ name, hasHint, rows }) => (
    <FormSection key={name} title={t(`fill.section.${name}`)} hint={hasHint ? t(`fill.${name}-what`) : undefined}>
      {rows.map((row) => (
        <PartRow key={row[0]} align="end">
          {row.map(field)}
        </PartRow>
      ))}
    </FormSection>
  ));
}

function isNeeded(name: SchoolText, kind: AgreementKind): boolean {
  const { needed }: { needed: 'all' | 'none' | readonly AgreementKind[] } = SCHOOL_TEXTS[name];
  return needed === 'all' || (needed !== 'none' && needed.includes(kind));
}

interface SchoolTextFieldProps {
  name: SchoolText;
  form: { getInputProps: (path: `content.${SchoolText}`) => object };
  required?: boolean;
}

/** A text of the school’s part, below `content` of its form. */
export function SchoolTextField({ name, form, required = false }: SchoolTextFieldProps) {
  const { t } = useTranslation('agreements');
  const { max } = SCHOOL_TEXTS[name];
  const input = {
    label: <FieldLabel required={required}>{t(`agreement-fields:${name}`)}</FieldLabel>,
    maxLength: max,
    ...form.getInputProps(`content.${name}`),
  };
  if (max > LINE_MAX) return <Textarea autosize minRows={3} maxRows={14} {...input} />;
  return <TextInput type={typeOfText(name)} autoComplete="off" {...input} />;
}

/** Input type of a text, by its name. */
export const typeOfText = (name: string): 'email' | 'tel' | 'text' =>
  name.endsWith('Email') ? 'email' : name.endsWith('Phone') ? 'tel' : 'text';

function HoursField({ name, form }: { name: SchoolNumber; form: SchoolFieldsProps['form'] }) {
  const { t } = useTranslation('agreements');
  const hours = { min: 0, max: 3_000, allowDecimal: false, allowNegative: false, hideControls: true, suffix: '\u00a0h' };
  const label = <FieldLabel required={name === 'courseHours'}>{t(`agreement-fields:${name}`)}</FieldLabel>;
  return <NumberInput label={label} {...hours} {...form.getInputProps(`content.${name}`)} />;
}
