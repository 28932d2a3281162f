import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

interface EmailFieldProps extends Omit<TextInputProps, 'label'> {
  /** Default: the address of an account. */
  label?: string;
  /** An address to be typed, not the one that signs in. */
  isNew?: boolean;
}

export function EmailField({ label, isNew = false, ...input }: EmailFieldProps) {
  const { t } = useTranslation('account');
  return (
    <TextInput
      {...input}
      label={<FieldLabel required>{label ?? t('email')}</FieldLabel>}
      required
      withAsterisk={false}
      type="email"
      inputMode="email"
      autoComplete={isNew ? 'email' : 'username'}
      autoCapitalize="off"
      spellCheck={false}
    />
  );
}
