import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core';
import { FieldLabel } from './FieldLabel.js';

interface Labelled {
  label: string;
  /** Expected format, shown before the field. */
  hint?: string;
  /** Adds the word "obligatoire" only; `required` also sets the attribute of the input. */
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

/** A single-line text field with its label. */
export const TextField = ({ label, hint, isNeeded, required, ...input }: Labelled & Omit<TextInputProps, 'label'>) => (
  <TextInput {...input} {...labelled({ label, hint, isNeeded, required })} />
);

/** A multi-line text field that grows with its content. */
export const WordsField = ({ label, hint, isNeeded, required, ...input }: Labelled & Omit<TextareaProps, 'label'>) => (
  <Textarea autosize minRows={3} {...input} {...labelled({ label, hint, isNeeded, required })} />
);
