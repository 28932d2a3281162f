import { NativeSelect, NumberInput, Radio, Stack } from '@mantine/core';
import { ALLOWANCE_SCHOOLS, RATE_POLICIES } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import css from '../AllowanceScreen.module.css';
import { crossesNewYear, MOST_DONE_HOURS } from '../allowance-draft.js';
import type { AllowancePartProps } from './allowance-part.js';
import { ClosureFields } from './ClosureFields.js';
import { WeekFields } from './WeekFields.js';

/** Form without a submit button: each change recomputes the result. */
export function AllowanceForm({ draft, faults, onSet }: AllowancePartProps) {
  const { t } = useTranslation('allowance');
  const fault = (path: string) => faults[path] && t(`fault.${faults[path]}`);
  return (
    <form className={css.form} aria-label={t('form')} data-passing noValidate onSubmit={(event) => event.preventDefault()}>
      <FormSection title={t('when.title')}>
        <CivilDateField label={t('when.from')} required value={draft.from} onChange={(from) => onSet({ from })} error={fault('from')} />
        <CivilDateField
          label={t('when.to')}
          required
          value={draft.to}
          onChange={(to) => onSet({ to })}
          error={fault('to')}
          min={draft.from}
        />
      </FormSection>
      <WeekFields draft={draft} faults={faults} onSet={onSet} />
      <ClosureFields draft={draft} faults={faults} onSet={onSet} />
      <FormSection title={t('who.title')}>
        <NativeSelect
          label={<FieldLabel hint={t('who.school-hint')}>{t('who.school')}</FieldLabel>}
          data={ALLOWANCE_SCHOOLS.map((value) => ({ value, label: t(`school.${value}`) }))}
          value={draft.school}
          onChange={({ currentTarget }) => onSet({ school: currentTarget.value === 'rural' ? 'rural' : 'common' })}
        />
        <NumberInput
          label={<FieldLabel hint={t('who.done-hint')}>{t('who.done')}</FieldLabel>}
          value={draft.doneHours}
          onChange={(hours) => onSet({ doneHours: hours === '' ? '' : Math.min(MOST_DONE_HOURS, Math.max(0, Number(hours))) })}
          min={0}
          max={MOST_DONE_HOURS}
          allowDecimal={false}
          allowNegative={false}
          hideControls
        />
      </FormSection>
      {crossesNewYear(draft) && (
        <FormSection title={t('policy.title')} hint={t('policy.hint')}>
          <Radio.Group
            aria-label={t('policy.title')}
            value={draft.policy}
            onChange={(policy) => onSet({ policy: policy === 'signature' ? 'signature' : 'each-month' })}
          >
            <Stack gap="md" py="xs">
              {RATE_POLICIES.map((policy) => (
                <Radio key={policy} value={policy} label={t(`policies.${policy}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {draft.policy === 'signature' && (
            <CivilDateField
              label={t('policy.signed')}
              hint={t('policy.signed-hint')}
              value={draft.signedOn}
              onChange={(signedOn) => onSet({ signedOn })}
              error={fault('signedOn')}
            />
          )}
        </FormSection>
      )}
    </form>
  );
}
