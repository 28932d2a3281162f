import { Textarea, TextInput } from '@mantine/core';
import { HOST_TEXTS, type HostText } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { PartRow } from '../../parts/PartRow.js';
import { useHostFields } from './host-form-context.js';
import { RemarkNote } from './RemarkNote.js';

/** Longer texts may have several lines. */
const ONE_LINE_MAX = 300;

/** A text of the host's part, with what the school asks about it. */
export function HostTextField({ name, hint }: { name: HostText; hint?: string }) {
  const { t } = useTranslation('agreement-fields');
  const { form, remarksOn, isNeeded } = useHostFields();
  const { max } = HOST_TEXTS[name];
  const remarks = remarksOn(name);
  const field = {
    label: (
      <FieldLabel required={isNeeded(name)} hint={hint}>
        {t(name)}
      </FieldLabel>
    ),
    description: remarks.length > 0 ? <RemarkNote remarks={remarks} /> : undefined,
    required: isNeeded(name),
    withAsterisk: false,
    maxLength: max,
    autoComplete: 'off',
    ...form.getInputProps(`content.${name}`),
  };
  if (max > ONE_LINE_MAX) return <Textarea autosize minRows={3} {...field} />;
  const type = name.endsWith('Email') ? 'email' : name.endsWith('Phone') ? 'tel' : undefined;
  return <TextInput type={type} inputMode={type} {...field} />;
}

/** Texts whose label says the expected form. */
const HINTS: Partial<Record<HostText, string>> = {
  ...{ workplace: 'workplace', tutorEmail: 'tutor-email', signatoryEmail: 'signatory-email', signatoryPhone: 'signatory-phone' },
  ...{ equipment: 'equipment', leave: 'leave', benefits: 'benefits', houseRules: 'house-rules' },
};

/** Texts of the host's part; those of one row stand side by side. */
export function HostTexts({ rows }: { rows: readonly (readonly HostText[])[] }) {
  const { t } = useTranslation('agreement-host');
  return rows.map((row) => (
    <PartRow key={row[0]} align="start">
      {row.map((name) => (
        <HostTextField key={name} name={name} hint={HINTS[name] && t(`hint.${HINTS[name]}`)} />
      ))}
    </PartRow>
  ));
}
