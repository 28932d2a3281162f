import { Checkbox, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../../i18n/use-locale.js';
import { FieldLabel } from '../../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../../../ui/layout/Columns.js';
import { countriesIn } from '../../values/countries.js';
import { HostTextField } from '../HostTextField.js';
import { useHostFields } from '../host-form-context.js';
import { RemarkNote } from '../RemarkNote.js';

/** Where the student comes, and who looks after her or him there. */
export function PlaceSection() {
  const { t } = useTranslation(['agreement-host', 'agreement-fields']);
  const locale = useLocale();
  const { form, remarksOn } = useHostFields();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  return (
    <FormSection title={t('agreement-host:section.place')} hint={t('agreement-host:section.place-hint')}>
      <HostTextField name="workplace" hint={t('agreement-host:hint.workplace')} />
      <Columns columns={2} from="tablet" gap="field" align="start">
        <HostTextField name="department" />
        <NativeSelect
          label={<FieldLabel>{t('agreement-fields:country')}</FieldLabel>}
          data={[{ value: '', label: t('agreement-host:country.france') }, ...countries]}
          {...form.getInputProps('content.country')}
        />
      </Columns>
      <RemarkNote remarks={remarksOn('country')} />
      {form.values.content.country !== '' && <p className="small">{t('agreement-host:country.abroad')}</p>}
      <Columns columns={2} from="tablet" gap="field" align="start">
        <HostTextField name="tutorName" />
        <HostTextField name="tutorJob" />
        <HostTextField name="tutorEmail" type="email" hint={t('agreement-host:hint.tutor-email')} />
        <HostTextField name="tutorPhone" type="tel" />
      </Columns>
    </FormSection>
  );
}

/** Who signs for the host. */
export function SignatorySection() {
  const { t } = useTranslation('agreement-host');
  const { form, remarksOn } = useHostFields();
  return (
    <FormSection title={t('agreement-host:section.signatory')} hint={t('agreement-host:section.signatory-hint')}>
      <Columns columns={2} from="tablet" gap="field" align="start">
        <HostTextField name="signatoryName" />
        <HostTextField name="signatoryJob" />
      </Columns>
      <Columns columns={2} from="tablet" gap="field" align="start">
        <HostTextField name="signatoryEmail" type="email" hint={t('agreement-host:hint.signatory-email')} />
        <HostTextField name="signatoryPhone" type="tel" hint={t('agreement-host:hint.signatory-phone')} />
      </Columns>
      <RemarkNote remarks={remarksOn('hasPower')} />
      <Checkbox
        label={t('agreement-host:power.label')}
        description={t('agreement-host:power.hint')}
        {...form.getInputProps('content.hasPower', { type: 'checkbox' })}
      />
    </FormSection>
  );
}
