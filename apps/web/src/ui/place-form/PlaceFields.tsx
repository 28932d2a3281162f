import { Group, NumberInput, Radio, Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { OFFER_KINDS, type OfferKind } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../fields/CivilDateField.js';
import { HazardChoices } from '../fields/HazardChoices.js';
import { FieldLabel } from '../forms/FieldLabel.js';
import { FormSection } from '../forms/FormSection.js';
import { TextField } from '../forms/TextField.js';
import { Columns } from '../layout/Columns.js';
import { useOfferWords } from '../wording/use-offer-words.js';
import type { DeclaredValues } from './declared-values.js';

interface PlaceFieldsProps {
  form: UseFormReturnType<DeclaredValues>;
  /** True for a student under 18, who is also asked about hazards. */
  isMinor: boolean;
  /** Kinds of place to choose from; all by default. */
  kinds?: readonly OfferKind[];
}

/** Fields of a place: kind, dates, hours, tutor and, for a minor, hazards. */
export function PlaceFields({ form, isMinor, kinds = OFFER_KINDS }: PlaceFieldsProps) {
  const { t } = useTranslation('declared-place');
  const words = useOfferWords();
  const { kind, weeklyMinutes } = form.values;
  const { onChange, value: _value, ...hours } = form.getInputProps('weeklyMinutes');
  return (
    <FormSection title={t('place.title')}>
      <Select
        label={<FieldLabel required>{t('place.kind')}</FieldLabel>}
        data={kinds.map((value) => ({ value, label: words.kind(value) }))}
        allowDeselect={false}
        {...form.getInputProps('kind')}
      />
      <Columns columns="repeat(auto-fit, minmax(min(16rem, 100%), 1fr))" gap="field">
        <CivilDateField label={t('place.start')} required {...form.getInputProps('startOn')} />
        <CivilDateField label={t('place.end')} required={kind !== 'job'} {...form.getInputProps('endOn')} />
      </Columns>
      <NumberInput
        label={<FieldLabel required>{t('place.hours')}</FieldLabel>}
        min={1}
        max={48}
        decimalScale={1}
        allowNegative={false}
        hideControls
        suffix={t('place.hours-unit')}
        {...hours}
        value={weeklyMinutes === '' ? '' : weeklyMinutes / 60}
        onChange={(typed) => onChange(typed === '' ? '' : Math.round(Number(typed) * 60))}
      />
      <TextField label={t('place.tutor')} hint={t('place.tutor-hint')} autoComplete="off" {...form.getInputProps('tutorName')} />
      {isMinor && <Hazards form={form} />}
    </FormSection>
  );
}

/** Asks whether the place exposes to hazards; a yes opens their list. */
function Hazards({ form }: { form: UseFormReturnType<DeclaredValues> }) {
  const { t } = useTranslation('declared-place');
  const { isExposed } = form.values;
  return (
    <>
      <Radio.Group
        label={
          <FieldLabel required hint={t('hazards.hint')}>
            {t('hazards.question')}
          </FieldLabel>
        }
        value={isExposed === null ? '' : isExposed ? 'yes' : 'no'}
        onChange={(answer) => form.setFieldValue('isExposed', answer === 'yes')}
        error={form.errors.isExposed}
        data-path="isExposed"
      >
        <Group gap="lg" pt="xs">
          <Radio value="no" label={t('hazards.no')} />
          <Radio value="yes" label={t('hazards.yes')} />
        </Group>
      </Radio.Group>
      {isExposed && <HazardChoices label={<FieldLabel required>{t('hazards.which')}</FieldLabel>} {...form.getInputProps('hazards')} />}
    </>
  );
}
