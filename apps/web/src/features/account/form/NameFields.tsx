import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import css from './Form.module.css';

interface NamedValues {
  firstName: string;
  lastName: string;
}

export function NameFields<Values extends NamedValues>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('account');
  return (
    <div className={css.pair}>
      <TextInput
        label={<FieldLabel required>{t('first-name')}</FieldLabel>}
        required
        withAsterisk={false}
        autoComplete="given-name"
        {...form.getInputProps('firstName')}
      />
      <TextInput
        label={<FieldLabel required>{t('last-name')}</FieldLabel>}
        required
        withAsterisk={false}
        autoComplete="family-name"
        {...form.getInputProps('lastName')}
      />
    </div>
  );
}
