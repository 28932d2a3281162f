import { Textarea, TextInput } from '@mantine/core';
import { HOST_TEXTS, type HostText } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { useHostFields } from './host-form-context.js';
import { RemarkNote } from './RemarkNote.js';

interface HostTextFieldProps {
  name: HostText;
  hint?: string;
  type?: 'email' | 'tel';
}

/** Longer texts may have several lines. */
const ONE_LINE_MAX = 300;

/** A text of the host's part, with what the school asks about it. */
export function HostTextField({ name, hint, type }: HostTextFieldProps) {
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
  return <TextInput type={type} inputMode={type} {...field} />;
}
