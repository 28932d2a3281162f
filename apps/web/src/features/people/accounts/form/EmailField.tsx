import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

interface EmailFieldProps extends Omit<TextInputProps, 'label'> {
  /** Label; by default that of an account's address. */
  label?: string;
  /** True for a new address, so that the browser does not fill in the address of the account. */
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
