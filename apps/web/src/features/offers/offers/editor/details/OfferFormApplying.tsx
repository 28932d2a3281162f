import { NumberInput, Select } from '@mantine/core';
import { companiesOwnOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { LegalNotes } from '../law/LegalNotes.js';
import { FrozenOnline } from '../online-context.js';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { OfferFormQuestions } from './OfferFormQuestions.js';
import { OfferFormSchools } from './OfferFormSchools.js';

/** Fields about applications: last day, contact, seats, limit of applications, reserved schools. */
export function OfferFormApplying({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const { today } = useFormat();
  const { members } = useSuspenseQuery(companiesOwnOptions()).data;
  return (
    <FormSection title={t('applying.title')}>
      <Columns columns={2} from="tablet" gap="lg" rowGap="field">
        <CivilDateField label={t('dates.expires')} hint={t('dates.expires-hint')} min={today} {...form.getInputProps('expiresOn')} />
        <Select
          label={<FieldLabel hint={t('applying.contact-hint')}>{t('applying.contact')}</FieldLabel>}
          data={members.map(({ accountId, firstName, lastName }) => ({ value: accountId, label: `${firstName} ${lastName}` }))}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('contactAccountId')}
        />
      </Columns>
      <Columns columns={2} from="tablet" gap="lg" rowGap="field">
        <NumberInput
          label={<FieldLabel required>{t('people.seats')}</FieldLabel>}
          required
          withAsterisk={false}
          min={1}
          max={50}
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps('seats')}
        />
        <NumberInput
          label={<FieldLabel hint={t('applying.max-hint')}>{t('applying.max')}</FieldLabel>}
          min={1}
          max={500}
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps('maxApplications')}
        />
      </Columns>
      <LegalNotes form={form} path="seats" />
      <OfferFormQuestions form={form} />
      <LegalNotes form={form} path="questions" />
      <FrozenOnline>
        <OfferFormSchools form={form} />
      </FrozenOnline>
    </FormSection>
  );
}
