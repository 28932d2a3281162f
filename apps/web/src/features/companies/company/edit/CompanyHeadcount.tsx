import { NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { internLimit, opcoOf, toIdcc } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import type { PageValues } from './company-page-values.js';

interface CompanyHeadcountProps {
  form: UseFormReturnType<PageValues>;
  /** Day on which the headcount was last given; null if never. */
  headcountOn: string | null;
}

/** True for a complete number of a collective agreement (IDCC), 4 digits; false for an empty or partly typed one. */
const isWholeIdcc = (code: string) => /^\d{4}$/.test(code);

/** Facts for legal computations: headcount (quota of interns) and collective agreement (pay of apprentices). Optional and not public. */
export function CompanyHeadcount({ form, headcountOn }: CompanyHeadcountProps) {
  const { t } = useTranslation('company');
  const format = useFormat();
  const decimal = useLocale() === 'fr' ? ',' : '.';
  const { idcc, headcount, headcountMean } = form.values;
  const meanHundredths = headcountMean === '' ? null : Math.round(Number(headcountMean) * 100);
  const code = toIdcc(idcc);
  const opco = isWholeIdcc(code) ? opcoOf(code, format.today) : null;
  return (
    <FormSection title={t('law.title')} hint={t('law.hint')}>
      <NumberInput
        label={<FieldLabel hint={t('law.headcount-hint')}>{t('law.headcount')}</FieldLabel>}
        description={headcountOn ? t('law.headcount-on', { day: format.mediumDay(headcountOn) }) : t('law.headcount-missing')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        min={0}
        max={1_000_000}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        {...form.getInputProps('headcount')}
      />
      <NumberInput
        label={<FieldLabel hint={t('law.mean-hint')}>{t('law.mean')}</FieldLabel>}
        min={0}
        max={1_000_000}
        decimalScale={2}
        decimalSeparator={decimal}
        allowedDecimalSeparators={[',', '.']}
        allowNegative={false}
        hideControls
        description={headcount === '' ? undefined : t('law.limit', { count: internLimit({ monthEnd: Number(headcount), meanHundredths }) })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...form.getInputProps('headcountMean')}
        value={headcountMean}
      />
      <TextInput
        label={<FieldLabel hint={t('law.idcc-hint')}>{t('law.idcc')}</FieldLabel>}
        description={idcc.trim() === '' ? undefined : opco ? t('law.opco', { opco }) : t('law.opco-unknown')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        {...form.getInputProps('idcc')}
      />
    </FormSection>
  );
}
