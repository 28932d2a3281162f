import { NativeSelect } from '@mantine/core';
import type { PayUnit } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { EurosField } from '../../../../../ui/fields/EurosField.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { LegalNotes } from '../law/LegalNotes.js';
import type { OfferValues } from '../values/offer-form-values.js';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { calculatorOf } from './calculator-of.js';

/** Fields of the pay: one amount, or a range. */
export function OfferFormPay({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const units: { value: PayUnit; label: string }[] = [
    { value: 'hour', label: t('pay.hour') },
    { value: 'month', label: t('pay.month') },
  ];
  return (
    <FormSection title={t('pay.title')} hint={t('pay.hint')}>
      <Columns columns="repeat(3, minmax(0, 11rem))" from="tablet" gap="md" align="end">
        <EurosField label={t('pay.amount')} {...form.getInputProps('payCents')} />
        <EurosField label={t('pay.up-to')} hint={t('pay.up-to-hint')} {...form.getInputProps('payMaxCents')} />
        <NativeSelect label={<FieldLabel>{t('pay.unit')}</FieldLabel>} data={units} {...form.getInputProps('payUnit')} />
      </Columns>
      <LegalNotes form={form} path="payCents" />
      <CalculatorLink values={form.values} />
    </FormSection>
  );
}

/** Link to the calculator of the legal minimum pay, prefilled with the values of the offer. */
function CalculatorLink({ values }: { values: OfferValues }) {
  const { t } = useTranslation('company-offers');
  const calculator = calculatorOf(values);
  if (calculator === null) return null;
  return (
    <p className="small">
      <a href={calculator.href} target="_blank" rel="noreferrer">
        {t(`legal.calculator.${calculator.name}`)}
      </a>
    </p>
  );
}
