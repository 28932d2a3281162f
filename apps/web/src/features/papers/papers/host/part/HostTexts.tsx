import { Flex, Textarea, TextInput } from '@mantine/core';
import { HOST_TEXTS, type HostText, speakingFaults } from '@seve/domain';
import { IconMessageCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { PartRow } from '../../parts/PartRow.js';
import type { HostField } from '../values/host-values.js';
import { useHostFields } from './host-form-context.js';

/** Texts longer than this get a field of several lines. */
const ONE_LINE_MAX = 300;

/** Hints that say the expected form of a text. */
const HINTS: Partial<Record<HostText, string>> = {
  ...{ workplace: 'workplace', tutorEmail: 'tutor-email', signatoryEmail: 'signatory-email', signatoryPhone: 'signatory-phone' },
  ...{ secondSignatoryEmail: 'signatory-email', secondSignatoryPhone: 'signatory-phone' },
  ...{ activities: 'activities', equipment: 'equipment', leave: 'leave', benefits: 'benefits', houseRules: 'house-rules' },
};

/** Texts of the host's part; those of one row stand side by side. */
export const HostTexts = ({ rows }: { rows: readonly (readonly HostText[])[] }) =>
  rows.map((row) => (
    <PartRow key={row[0]} align="start">
      {row.map((name) => (
        <HostTextField key={name} name={name} />
      ))}
    </PartRow>
  ));

/** A text of the host's part, with the remarks of the school on it. */
export function HostTextField({ name }: { name: HostText }) {
  const { t } = useTranslation(['agreement-fields', 'agreement-host']);
  const { form, remarksOn, isNeeded } = useHostFields();
  const { max } = HOST_TEXTS[name];
  const isSpeaking = speakingFaults('host', { [name]: form.values.content[name] }).length > 0;
  const field = {
    label: (
      <FieldLabel required={isNeeded(name)} hint={HINTS[name] && t(`agreement-host:hint.${HINTS[name]}`)}>
        {t(`agreement-fields:${name}`)}
      </FieldLabel>
    ),
    description: (remarksOn(name).length > 0 || isSpeaking) && (
      <>
        <RemarkNote field={name} />
        {isSpeaking && <span role="status">{t('agreement-host:speaks')}</span>}
      </>
    ),
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

/** Remarks of the school on a field. */
export function RemarkNote({ field }: { field: HostField }) {
  const { t } = useTranslation('agreement-host');
  const { remarksOn } = useHostFields();
  return remarksOn(field).map(({ id, text }) => (
    <Flex
      key={id}
      component="span"
      gap="xs"
      bg="var(--waiting-ground)"
      c="var(--waiting-text)"
      px="sm"
      py="xs"
      my="xxs"
      className="panel small"
    >
      <IconMessageCircle size={18} stroke={1.6} aria-hidden="true" />
      <span className="own-words">
        <span className="visually-hidden">{t('remarks.said')} </span>
        {text}
      </span>
    </Flex>
  ));
}
