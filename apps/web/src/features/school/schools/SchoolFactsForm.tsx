import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { OwnSchoolInput, SchoolInput, SchoolRecordView } from '@seve/api-client';
import { internationalPhone, readablePhone, SCHOOL_KINDS, type SchoolKind } from '@seve/domain';
import { isUai } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { CommuneField } from '../../../ui/fields/CommuneField.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../ui/forms/FormSection.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';

interface SchoolFormProps {
  school: SchoolRecordView;
  /** True for the campus, which also chooses the type. */
  hasKind?: boolean;
  onSend: (input: OwnSchoolInput & Pick<SchoolInput, 'kind'>) => Promise<unknown>;
}

interface SchoolValues {
  name: string;
  kind: SchoolKind;
  uai: string;
  address: string;
  communeInsee: string;
  communeText: string;
  email: string;
  phone: string;
  isRuralSchool: boolean;
}

const compact = (uai: string) => uai.replace(/\s/g, '').toUpperCase();

const valuesOf = ({
  name,
  kind,
  uai,
  address,
  communeInsee,
  communeName,
  email,
  phone,
  isRuralSchool,
}: SchoolRecordView): SchoolValues => ({
  ...{ name, kind, uai: uai ?? '', address, communeInsee, communeText: communeName, email: email ?? '', isRuralSchool },
  phone: phone === null ? '' : readablePhone(phone),
});

/** Name, number, address and contact of a school. */
export function SchoolFactsForm({ school, hasKind = false, onSend }: SchoolFormProps) {
  const { t } = useTranslation('schools');
  const form = useForm<SchoolValues>({
    initialValues: valuesOf(school),
    validate: {
      name: (name) => (name.trim() === '' ? t('new.name-missing') : null),
      uai: (uai) => (compact(uai) === '' || isUai(compact(uai)) ? null : t('new.uai-wrong')),
      communeInsee: (insee) => (insee === '' ? t('new.commune-unpicked') : null),
      phone: (typed) => (typed.trim() === '' || internationalPhone(typed) !== null ? null : t('ui:company-phone.wrong')),
    },
  });
  const submit = ({ uai, email, phone, communeText: _shown, ...values }: SchoolValues) =>
    onSend({ ...values, uai: compact(uai) || null, email: email.trim() || null, phone: phone.trim() || null });
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <>
          <FormSection title={t('edit.identity')}>
            <TextInput
              label={<FieldLabel required>{t('new.name')}</FieldLabel>}
              required
              withAsterisk={false}
              maxLength={120}
              autoComplete="off"
              {...form.getInputProps('name')}
            />
            {hasKind && (
              <NativeSelect
                label={<FieldLabel required>{t('new.kind')}</FieldLabel>}
                required
                withAsterisk={false}
                data={SCHOOL_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
                {...form.getInputProps('kind')}
              />
            )}
            <TextInput label={<FieldLabel hint={t('new.uai-hint')}>UAI</FieldLabel>} autoComplete="off" {...form.getInputProps('uai')} />
          </FormSection>
          <FormSection title={t('edit.where')}>
            <TextInput
              label={<FieldLabel hint={t('edit.address-hint')}>{t('edit.address')}</FieldLabel>}
              maxLength={200}
              autoComplete="off"
              {...form.getInputProps('address')}
            />
            <CommuneField
              label={t('new.commune')}
              hint={t('new.commune-hint')}
              value={{ text: form.values.communeText, insee: form.values.communeInsee }}
              onChange={({ text, insee }) => form.setValues({ communeText: text, communeInsee: insee })}
              error={form.errors.communeInsee}
              data-path="communeInsee"
            />
          </FormSection>
          <FormSection title={t('edit.contact')} hint={t('edit.contact-hint')}>
            <TextInput
              label={<FieldLabel>{t('edit.email')}</FieldLabel>}
              type="email"
              maxLength={254}
              autoComplete="off"
              {...form.getInputProps('email')}
            />
            <TextInput
              label={<FieldLabel>{t('edit.phone')}</FieldLabel>}
              type="tel"
              maxLength={30}
              autoComplete="off"
              {...form.getInputProps('phone')}
            />
          </FormSection>
          <FormSection title={t('edit.law')}>
            <Checkbox
              label={t('edit.rural')}
              description={t('edit.rural-hint')}
              {...form.getInputProps('isRuralSchool', { type: 'checkbox' })}
            />
          </FormSection>
          <Button type="submit" mt="lg" loading={isPending}>
            {t('edit.save')}
          </Button>
        </>
      )}
    </SubmitForm>
  );
}
