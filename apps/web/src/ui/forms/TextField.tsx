import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core';
import { FieldLabel } from './FieldLabel.js';

interface Labelled {
  label: string;
  /** The expected form, before the field. */
  hint?: string;
  /** Says "obligatoire" in words; `required` says it to the browser too. */
  isNeeded?: boolean;
}

const labelled = ({ label, hint, isNeeded, required }: Labelled & { required?: boolean }) => ({
  label: (
    <FieldLabel required={isNeeded === true || required === true} hint={hint}>
      {label}
    </FieldLabel>
  ),
  ...(required && { required, withAsterisk: false }),
});

/** A line of text under its name. */
export const TextField = ({ label, hint, isNeeded, required, ...input }: Labelled & Omit<TextInputProps, 'label'>) => (
  <TextInput {...input} {...labelled({ label, hint, isNeeded, required })} />
);

/** Words of several lines; the field grows with them. */
export const WordsField = ({ label, hint, isNeeded, required, ...input }: Labelled & Omit<TextareaProps, 'label'>) => (
  <Textarea autosize minRows={3} {...input} {...labelled({ label, hint, isNeeded, required })} />
);
