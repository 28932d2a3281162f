import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signUpSignUpCompany } from '@seve/api-client';
import { compactSiret, isSiret } from '@seve/law';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { NafFields } from '../../../../ui/company/NafFields.js';
import { SiretField } from '../../../../ui/establishment/SiretField.js';
import { CommuneField } from '../../../../ui/fields/CommuneField.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { EmailField } from '../form/EmailField.js';
import { FormActs } from '../form/FormActs.js';
import { SIRET_LENGTH } from '../form/lengths.js';
import { NameFields } from '../form/NameFields.js';
import { useRules } from '../form/use-rules.js';

const EMPTY = {
  ...{ siret: '', companyName: '', address: '', communeInsee: '', communeText: '', naf: '', naf2025: '' },
  ...{ phone: '', firstName: '', lastName: '', email: '' },
};
const BY_SIRET = {
  ...{ name: 'companyName', address: 'address', naf: 'naf', naf2025: 'naf2025' },
  commune: ['communeInsee', 'communeText'],
} as const;

export function CompanyForm() {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const rules = useRules();
  const siretRule = useSiretRule();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      siret: siretRule,
      companyName: rules.filled,
      address: rules.filled,
      communeInsee: (value) => (value === '' ? t('fault.commune') : null),
      phone: rules.phone,
      firstName: rules.filled,
      lastName: rules.filled,
      email: rules.email,
    },
  });

  const submit = async ({ communeText: _text, ...values }: typeof form.values) => {
    const email = values.email.trim();
    const codes = { naf: values.naf.trim() || null, naf2025: values.naf2025.trim() || null };
    const { data } = await signUpSignUpCompany({ body: { ...values, ...codes, siret: compactSiret(values.siret), email, locale } });
    if (data.outcome === 'ask_colleague') await navigate({ to: '/inscription/collegue' });
    else await navigate({ to: '/inscription/courriel', state: { email } });
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <>
          <FormSection title={t('company.section')}>
            <SiretField form={form} field="siret" label={t('company.siret')} hint={t('company.siret-hint')} required fields={BY_SIRET} />
            <TextInput
              label={<FieldLabel required>{t('company.name')}</FieldLabel>}
              required
              withAsterisk={false}
              autoComplete="organization"
              {...form.getInputProps('companyName')}
            />
            <TextInput
              label={
                <FieldLabel required hint={t('company.address-hint')}>
                  {t('company.address')}
                </FieldLabel>
              }
              required
              withAsterisk={false}
              autoComplete="street-address"
              {...form.getInputProps('address')}
            />
            <CommuneField
              label={t('company.commune')}
              hint={t('company.commune-hint')}
              value={{ text: form.values.communeText, insee: form.values.communeInsee }}
              onChange={({ text, insee }) => form.setValues({ communeText: text, communeInsee: insee })}
              error={form.errors.communeInsee}
              data-path="communeInsee"
            />
            <NafFields form={form} isShort />
            <TextInput
              label={
                <FieldLabel required hint={t('company.phone-hint')}>
                  {t('company.phone')}
                </FieldLabel>
              }
              required
              withAsterisk={false}
              type="tel"
              autoComplete="tel"
              maxLength={30}
              {...form.getInputProps('phone')}
            />
          </FormSection>
          <FormSection title={t('company.you')} hint={t('company.you-hint')}>
            <NameFields form={form} />
            <EmailField {...form.getInputProps('email')} />
            <p className="small dimmed">{t('sign-up.password-later')}</p>
          </FormSection>
          <FormActs>
            <Button type="submit" loading={isPending}>
              {t('sign-up.act')}
            </Button>
          </FormActs>
        </>
      )}
    </SubmitForm>
  );
}

/** Kept out of `useRules`, because sign-in uses that and does not need the lib of the law. */
function useSiretRule(): (value: string) => string | null {
  const { t } = useTranslation('account');
  const { filled } = useRules();
  return (value) => {
    const digits = compactSiret(value);
    if (/\D/.test(digits)) return t('fault.siret-digits');
    if (digits.length !== SIRET_LENGTH) return filled(value) ?? t('fault.siret-length', { count: digits.length });
    return isSiret(digits) ? null : t('fault.siret-key');
  };
}
