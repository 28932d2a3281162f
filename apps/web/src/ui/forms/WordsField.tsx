import { Textarea, type TextareaProps } from '@mantine/core';
import { FieldLabel } from './FieldLabel.js';

interface WordsFieldProps extends Omit<TextareaProps, 'label'> {
  label: string;
  hint?: string;
  isNeeded?: boolean;
}

/** Words of several lines; the field grows with them. */
export function WordsField({ label, hint, isNeeded = true, ...field }: WordsFieldProps) {
  const named = (
    <FieldLabel required={isNeeded} hint={hint}>
      {label}
    </FieldLabel>
  );
  return <Textarea label={named} autosize minRows={3} {...field} />;
}
