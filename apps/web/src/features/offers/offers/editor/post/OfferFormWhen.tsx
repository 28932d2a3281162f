import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { LevelChips } from '../../../../../ui/fields/LevelChips.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';

/** Fields for wanted level, start and duration. */
export function OfferFormWhen({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const { today } = useFormat();
  const isJob = form.values.kind === 'job';
  return (
    <FormSection title={t('dates.title')}>
      <OfferFormLevels form={form} />
      <Columns columns={2} from="tablet" gap="lg" rowGap="field">
        <CivilDateField label={t('dates.start-from')} required min={today} {...form.getInputProps('startFrom')} />
        <CivilDateField label={t('dates.start-to')} required min={form.values.startFrom || today} {...form.getInputProps('startTo')} />
      </Columns>
      <NumberInput
        className={css.short}
        label={
          <FieldLabel required={!isJob} hint={isJob ? t('dates.weeks-hint-job') : undefined}>
            {t('dates.weeks')}
          </FieldLabel>
        }
        required={!isJob}
        withAsterisk={false}
        min={1}
        max={156}
        allowDecimal={false}
        allowNegative={false}
        {...form.getInputProps('durationWeeks')}
      />
    </FormSection>
  );
}

function OfferFormLevels({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const { error, value, onChange } = form.getInputProps('targetLevels');
  const label = (
    <FieldLabel required hint={t('people.levels-hint')}>
      {t('people.levels')}
    </FieldLabel>
  );
  return <LevelChips label={label} path="targetLevels" value={value} onChange={onChange} error={error} />;
}
