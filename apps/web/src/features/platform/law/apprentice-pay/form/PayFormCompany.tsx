import { NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EurosField } from '../../../../../ui/fields/EurosField.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import css from '../ApprenticePay.module.css';
import type { PayField } from '../pay-search.js';
import type { PayFormProps } from './pay-form-part.js';

interface PayFormCompanyProps extends Omit<PayFormProps, 'faults'> {
  faultOf: (field: PayField) => string | undefined;
}

const CHEMISTRY = '0044';

/** Fields for branch, agreed minimum and earlier contract, and those that the aid for employers requires. */
export function PayFormCompany({ typed, change, faultOf }: PayFormCompanyProps) {
  const { t } = useTranslation('apprentice-pay');
  const cents = (field: 'smcCents' | 'previousCents') => ({
    value: typed[field] ? Number(typed[field]) : ('' as const),
    onChange: (value: number | '') => change({ [field]: value === '' ? undefined : String(value) }),
    error: faultOf(field),
  });
  const branches = [
    { value: '', label: t('branch.unknown') },
    { value: CHEMISTRY, label: t('branch.chemistry') },
    ...(typed.idcc && typed.idcc !== CHEMISTRY ? [{ value: typed.idcc, label: t('branch.other', { idcc: typed.idcc }) }] : []),
  ];
  const levels = [3, 4, 5, 6, 7, 8].map((level) => ({ value: String(level), label: t(`level.${level}`) }));
  return (
    <>
      <FormSection title={t('form.company')}>
        <NativeSelect
          label={<FieldLabel>{t('form.branch')}</FieldLabel>}
          data={branches}
          value={typed.idcc ?? ''}
          onChange={({ currentTarget: { value } }) => change({ idcc: value || undefined })}
        />
        <EurosField label={t('form.smc')} hint={t('form.smc-hint')} {...cents('smcCents')} />
        <EurosField label={t('form.previous')} hint={t('form.previous-hint')} {...cents('previousCents')} />
      </FormSection>
      <FormSection title={t('form.employer')} hint={t('form.employer-hint')}>
        <div className={css.pair}>
          <NativeSelect
            label={<FieldLabel>{t('form.level')}</FieldLabel>}
            data={[{ value: '', label: t('form.not-said') }, ...levels]}
            value={typed.level ?? ''}
            onChange={({ currentTarget: { value } }) => change({ level: value || undefined })}
          />
          <NumberInput
            label={<FieldLabel>{t('form.headcount')}</FieldLabel>}
            min={1}
            max={9_999_999}
            allowDecimal={false}
            allowNegative={false}
            value={typed.headcount ? Number(typed.headcount) : ''}
            onChange={(value) => change({ headcount: value === '' ? undefined : String(value) })}
          />
        </div>
      </FormSection>
    </>
  );
}
