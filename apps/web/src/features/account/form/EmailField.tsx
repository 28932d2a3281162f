import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';

export function EmailField(input: Omit<TextInputProps, 'label'>) {
  const { t } = useTranslation('account');
  return (
    <TextInput
      {...input}
      label={<FieldLabel required>{t('email')}</FieldLabel>}
      required
      withAsterisk={false}
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="off"
      spellCheck={false}
    />
  );
}
