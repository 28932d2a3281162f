import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { SiretField } from '../establishment/SiretField.js';
import { FieldLabel } from '../forms/FieldLabel.js';
import { FormSection } from '../forms/FormSection.js';
import type { DeclaredValues } from './declared-values.js';

const BY_SIRET = { name: 'hostName', wholeAddress: 'hostAddress' } as const;

/** The company: its number if it is known, its name, where it is, and whom to ask. */
export function HostFields({ form, as }: { form: UseFormReturnType<DeclaredValues>; as: 'student' | 'school' | 'group' }) {
  const { t } = useTranslation('declared-place');
  return (
    <FormSection title={t('host.title')}>
      <SiretField form={form} field="hostNumber" label={t('host.number')} hint={t('host.number-hint')} fields={BY_SIRET} />
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
