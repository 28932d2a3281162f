import { Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type AgreementKind, SCHOOL_TEXTS, type SchoolText } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import type { SCHOOL_MARKS, SCHOOL_NUMBERS } from './school-values.js';
import type { PartForm } from './use-part-saving.js';

interface SchoolFieldsProps {
  form: UseFormReturnType<PartForm>;
  kind: AgreementKind;
  isAbroad: boolean;
}

interface FieldProps<Name extends string> {
  name: Name;
  form: UseFormReturnType<PartForm>;
  required?: boolean;
}

/** Longer texts take several lines. */
const LINE_MAX = 300;

export function SchoolFields({ form, kind, isAbroad }: SchoolFieldsProps) {
  const { t } = useTranslation('agreements');
  const text = (name: SchoolText) => <SchoolTextField key={name} name={name} form={form} required={isNeeded(name, kind)} />;
  return (
    <>
      <FormSection title={t('fill.section.course')}>
        {text('courseTitle')}
        <Columns columns={2} from="tablet" gap="field" align="end">
          <HoursField name="courseHours" form={form} required />
          <HoursField name="faceToFaceHours" form={form} />
        </Columns>
        {text('skills')}
      </FormSection>
      <FormSection title={t('fill.section.follow')}>
        {text('referentName')}
        <Columns columns={2} from="tablet" gap="field" align="end">
          {text('referentEmail')}
          {text('referentPhone')}
        </Columns>
        {text('followUp')}
      </FormSection>
      <FormSection title={t('fill.section.signs')} hint={t('fill.signs-what')}>
        <Columns columns={2} from="tablet" gap="field" align="end">
          {text('signatoryName')}
          {text('signatoryJob')}
        </Columns>
        <Columns columns={2} from="tablet" gap="field" align="end">
          {text('signatoryEmail')}
          {text('signatoryPhone')}
        </Columns>
        <Mark name="hasPower" form={form} />
      </FormSection>
      <FormSection title={t('fill.section.rules')} hint={t('fill.rules-what')}>
        {(['socialProtection', 'suspension', 'cutShort', 'certificate', 'clauses'] as const).map(text)}
        <Mark name="isConfidential" form={form} />
        {isAbroad && <Mark name="hasCountrySheet" form={form} />}
      </FormSection>
    </>
  );
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
  const type = name.endsWith('Email') ? 'email' : name.endsWith('Phone') ? 'tel' : 'text';
  return <TextInput type={type} autoComplete="off" {...input} />;
}

function HoursField({ name, form, required = false }: FieldProps<(typeof SCHOOL_NUMBERS)[number]>) {
  const { t } = useTranslation('agreements');
  return (
    <NumberInput
      label={<FieldLabel required={required}>{t(`agreement-fields:${name}`)}</FieldLabel>}
      min={0}
      max={3_000}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      suffix={'\u00a0h'}
      {...form.getInputProps(`content.${name}`)}
    />
  );
}

function Mark({ name, form }: FieldProps<(typeof SCHOOL_MARKS)[number]>) {
  const { t } = useTranslation('agreements');
  return <Checkbox label={t(`fill.mark.${name}`)} {...form.getInputProps(`content.${name}`, { type: 'checkbox' })} />;
}
