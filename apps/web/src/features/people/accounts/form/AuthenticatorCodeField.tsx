import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

/** Field for the six digits of the authenticator app. */
export function AuthenticatorCodeField(input: Omit<TextInputProps, 'label'>) {
  const { t } = useTranslation('account');
  return (
    <TextInput
      {...input}
      label={
        <FieldLabel required hint={t('code.hint')}>
          {t('code.label')}
        </FieldLabel>
      }
      required
      withAsterisk={false}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
    />
  );
}
