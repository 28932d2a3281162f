import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { PASSWORD_MIN } from './lengths.js';

interface PasswordFieldProps extends Omit<PasswordInputProps, 'label'> {
  label: string;
  /** True for a new password, false for an existing one. */
  isNew?: boolean;
}

/** Password field that can be made readable and pasted into. */
export function PasswordField({ label, isNew = false, ...input }: PasswordFieldProps) {
  const { t } = useTranslation('account');
  return (
    <PasswordInput
      {...input}
      label={
        <FieldLabel required hint={isNew ? t('password-hint', { min: PASSWORD_MIN }) : undefined}>
          {label}
        </FieldLabel>
      }
      required
      withAsterisk={false}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('show-password') }}
    />
  );
}
