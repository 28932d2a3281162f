import { NativeSelect, NumberInput } from '@mantine/core';
import type { PayUnit } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale.js';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { FormSection } from '../../ui/FormSection.js';
import css from './OfferForm.module.css';
import type { OfferFormApi } from './use-offer-form.js';

/** Asked in euros, kept in cents. */
export function OfferFormPay({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const isFrench = useLocale() === 'fr';
  const { value, onChange, ...input } = form.getInputProps('payCents');
  const [isTyping, setTyping] = useState(false);
  const units: { value: PayUnit; label: string }[] = [
    { value: 'hour', label: t('pay.hour') },
    { value: 'month', label: t('pay.month') },
  ];
  return (
    <FormSection title={t('pay.title')} hint={t('pay.hint')}>
      <div className={css.pay}>
        <NumberInput
          label={<FieldLabel>{t('pay.amount')}</FieldLabel>}
          min={0}
          decimalScale={2}
          allowNegative={false}
          decimalSeparator={isFrench ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          thousandSeparator={isFrench ? '\u202f' : ','}
          suffix={isFrench ? '\u00a0€' : ''}
          prefix={isFrench ? '' : '€'}
          hideControls
          {...input}
          value={value === '' ? '' : value / 100}
          fixedDecimalScale={!isTyping && value % 100 !== 0}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          onChange={(euros) => onChange(euros === '' ? '' : Math.round(Number(euros) * 100))}
        />
        <NativeSelect label={<FieldLabel>{t('pay.unit')}</FieldLabel>} data={units} {...form.getInputProps('payUnit')} />
      </div>
    </FormSection>
  );
}
