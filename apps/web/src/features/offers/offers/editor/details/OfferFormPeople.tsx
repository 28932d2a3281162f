import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { referenceDiplomasOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { LegalNotes } from '../law/LegalNotes.js';
import css from '../OfferForm.module.css';
import { FrozenOnline } from '../online-context.js';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { OfferFormFlags } from './OfferFormFlags.js';
import { OfferFormLanguages } from './OfferFormLanguages.js';

/** Fields about wanted applicants, besides their level. */
export function OfferFormPeople({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const diplomas = useQuery({ ...referenceDiplomasOptions(), staleTime: Number.POSITIVE_INFINITY });
  return (
    <FormSection title={t('people.title')}>
      <FrozenOnline>
        <Select
          label={<FieldLabel hint={t('people.certification-hint')}>{t('people.certification')}</FieldLabel>}
          data={(diplomas.data ?? []).map(({ key, title }) => ({ value: key, label: title }))}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('people.certification-clear') }}
          nothingFoundMessage={t('people.certification-none')}
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('certificationWanted')}
        />
      </FrozenOnline>
      <OfferFormLanguages form={form} />
      <FrozenOnline>
        <NumberInput
          className={css.short}
          label={<FieldLabel hint={t('people.min-age-hint')}>{t('people.min-age')}</FieldLabel>}
          min={14}
          max={65}
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps('minAge')}
        />
      </FrozenOnline>
      <OfferFormFlags form={form} section="people" />
      <FrozenOnline>
        <Checkbox label={t('people.licence')} {...form.getInputProps('drivingLicenceNeeded', { type: 'checkbox' })} />
      </FrozenOnline>
      {form.values.drivingLicenceNeeded && (
        <TextInput
          label={
            <FieldLabel required hint={t('people.licence-reason-hint')}>
              {t('people.licence-reason')}
            </FieldLabel>
          }
          required
          withAsterisk={false}
          maxLength={300}
          {...form.getInputProps('drivingLicenceReason')}
        />
      )}
      <LegalNotes form={form} path="drivingLicenceReason" />
    </FormSection>
  );
}
