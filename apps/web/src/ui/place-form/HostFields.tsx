import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { SiretField } from '../establishment/SiretField.js';
import { FormSection } from '../forms/FormSection.js';
import { TextField } from '../forms/TextField.js';
import type { DeclaredValues } from './declared-values.js';

const BY_SIRET = { name: 'hostName', wholeAddress: 'hostAddress' } as const;

/** Fields of the company: SIRET if known, name, address and contact person. */
export function HostFields({ form, as }: { form: UseFormReturnType<DeclaredValues>; as: 'student' | 'school' | 'group' }) {
  const { t } = useTranslation('declared-place');
  return (
    <FormSection title={t('host.title')}>
      <SiretField form={form} field="hostNumber" label={t('host.number')} hint={t('host.number-hint')} fields={BY_SIRET} />
      <TextField
        label={t('host.name')}
        hint={t('host.name-hint')}
        isNeeded
        autoComplete="organization"
        {...form.getInputProps('hostName')}
      />
      <TextField label={t('host.address')} autoComplete="street-address" {...form.getInputProps('hostAddress')} />
      <TextField
        type="email"
        label={t('host.contact')}
        hint={t(`host.contact-hint.${as}`)}
        autoComplete="off"
        {...form.getInputProps('contactEmail')}
      />
    </FormSection>
  );
}
