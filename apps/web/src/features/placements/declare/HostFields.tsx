import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../ui/forms/FormSection.js';
import type { DeclaredValues } from './declared-values.js';

/** The company: its number if it is known, its name, where it is, and whom to ask. */
export function HostFields({ form, as }: { form: UseFormReturnType<DeclaredValues>; as: 'student' | 'school' }) {
  const { t } = useTranslation('declared-place');
  return (
    <FormSection title={t('host.title')}>
      <TextInput
        label={
          <FieldLabel required hint={t('host.name-hint')}>
            {t('host.name')}
          </FieldLabel>
        }
        autoComplete="organization"
        {...form.getInputProps('hostName')}
      />
      <TextInput
        label={<FieldLabel hint={t('host.number-hint')}>{t('host.number')}</FieldLabel>}
        inputMode="numeric"
        autoComplete="off"
        {...form.getInputProps('hostNumber')}
      />
      <TextInput
        label={<FieldLabel>{t('host.address')}</FieldLabel>}
        autoComplete="street-address"
        {...form.getInputProps('hostAddress')}
      />
      <TextInput
        type="email"
        label={<FieldLabel hint={t(`host.contact-hint.${as}`)}>{t('host.contact')}</FieldLabel>}
        autoComplete="off"
        {...form.getInputProps('contactEmail')}
      />
    </FormSection>
  );
}
