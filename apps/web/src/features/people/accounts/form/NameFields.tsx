import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../ui/layout/Columns.js';

interface NamedValues {
  firstName: string;
  lastName: string;
}

export function NameFields<Values extends NamedValues>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('account');
  return (
    <Columns columns={2} from="tablet" gap="field">
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
    </Columns>
  );
}
