import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { APPRENTICE_COURSES } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import css from '../ApprenticePay.module.css';
import type { PayField } from '../pay-search.js';
import { PayFormCompany } from './PayFormCompany.js';
import type { PayFormProps } from './pay-form-part.js';

/** Fields of the case: birth date, dates of the contract, course, company. */
export function PayForm({ typed, change, faults }: PayFormProps) {
  const { t } = useTranslation('apprentice-pay');
  const faultOf = (field: PayField) => faults[field] && t(`fault.${faults[field]}`);
  const years = [1, 2, 3].map((count) => ({ value: String(count), label: t('form.years', { count }) }));
  const course = typed.course ?? 'cycle';
  const date = (field: 'birthDate' | 'start' | 'end' | 'signedOn' | 'initialEnd') => ({
    value: typed[field],
    onChange: (value: string) => change({ [field]: value }),
    error: faultOf(field),
  });
  return (
    <form className={css.form} aria-label={t('form.name')} data-passing onSubmit={(event) => event.preventDefault()}>
      <FormSection title={t('form.contract')}>
        <CivilDateField required label={t('form.birth')} {...date('birthDate')} />
        <div className={css.pair}>
          <CivilDateField required label={t('form.start')} {...date('start')} />
          <CivilDateField required label={t('form.end')} {...date('end')} />
        </div>
        <CivilDateField label={t('form.signed')} hint={t('form.signed-hint')} {...date('signedOn')} />
        <NumberInput
          className={css.short}
          label={<FieldLabel>{t('form.hours')}</FieldLabel>}
          min={1}
          max={48}
          decimalScale={2}
          allowNegative={false}
          allowedDecimalSeparators={[',', '.']}
          value={typed.weeklyMinutes === '' ? '' : Number(typed.weeklyMinutes ?? 2_100) / 60}
          onChange={(hours) => change({ weeklyMinutes: hours === '' ? '' : String(Math.round(Number(hours) * 60)) })}
          error={faultOf('weeklyMinutes')}
        />
      </FormSection>
      <FormSection title={t('form.course')}>
        <NativeSelect
          label={<FieldLabel>{t('form.kind')}</FieldLabel>}
          data={APPRENTICE_COURSES.map((value) => ({ value, label: t(`course.${value}`) }))}
          value={course}
          onChange={({ currentTarget: { value } }) => change({ course: value })}
        />
        {course !== 'licence-pro' && (
          <NativeSelect
            className={css.short}
            label={<FieldLabel>{course === 'same-level' ? t('form.held') : t('form.cycle')}</FieldLabel>}
            data={years}
            value={typed.cycleYears ?? '3'}
            onChange={({ currentTarget: { value } }) => change({ cycleYears: value })}
          />
        )}
        {course === 'cycle' && (
          <NativeSelect
            className={css.short}
            label={<FieldLabel hint={t('form.done-hint')}>{t('form.done')}</FieldLabel>}
            data={[{ value: '0', label: t('form.none') }, ...years.slice(0, 2)]}
            value={typed.yearsDone ?? '0'}
            onChange={({ currentTarget: { value } }) => change({ yearsDone: value })}
            error={faultOf('yearsDone')}
          />
        )}
        {course === 'repeat' && (
          <CivilDateField required label={t('form.initial-end')} hint={t('form.initial-end-hint')} {...date('initialEnd')} />
        )}
        <Checkbox
          label={t('form.disabled')}
          description={t('form.disabled-hint')}
          checked={typed.disabled === 'true'}
          onChange={({ currentTarget: { checked } }) => change({ disabled: checked ? 'true' : undefined })}
        />
      </FormSection>
      <PayFormCompany typed={typed} change={change} faultOf={faultOf} />
    </form>
  );
}
