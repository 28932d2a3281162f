import { Checkbox, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../../i18n/use-locale.js';
import { FieldLabel } from '../../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../../ui/forms/FormSection.js';
import { PartRow } from '../../../parts/PartRow.js';
import { countriesIn } from '../../values/countries.js';
import { HostTextField, HostTexts } from '../HostTextField.js';
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
      <HostTexts rows={[['workplace']]} />
      <PartRow align="start">
        <HostTextField name="department" />
        <NativeSelect
          label={<FieldLabel>{t('agreement-fields:country')}</FieldLabel>}
          data={[{ value: '', label: t('agreement-host:country.france') }, ...countries]}
          {...form.getInputProps('content.country')}
        />
      </PartRow>
      <RemarkNote remarks={remarksOn('country')} />
      {form.values.content.country !== '' && <p className="small">{t('agreement-host:country.abroad')}</p>}
      <HostTexts rows={[['tutorName', 'tutorJob', 'tutorEmail', 'tutorPhone']]} />
    </FormSection>
  );
}

/** Who signs for the host. */
export function SignatorySection() {
  const { t } = useTranslation('agreement-host');
  const { form, remarksOn } = useHostFields();
  return (
    <FormSection title={t('agreement-host:section.signatory')} hint={t('agreement-host:section.signatory-hint')}>
      <HostTexts
        rows={[
          ['signatoryName', 'signatoryJob'],
          ['signatoryEmail', 'signatoryPhone'],
        ]}
      />
      <RemarkNote remarks={remarksOn('hasPower')} />
      <Checkbox
        label={t('agreement-host:power.label')}
        description={t('agreement-host:power.hint')}
        {...form.getInputProps('content.hasPower', { type: 'checkbox' })}
      />
    </FormSection>
  );
}
