import { NativeSelect } from '@mantine/core';
import { WORK_STUDY_PLACES, type WorkStudyPlace } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { RemoveRow } from './RemoveRow.js';

/** One period of the rhythm: first day, last day, place. */
export function OfferFormBlock({ form, row }: { form: OfferFormApi; row: number }) {
  const { t } = useTranslation('company-offers');
  const blocks = form.values.workStudyBlocks;
  const names: Record<WorkStudyPlace, string> = { company: t('rhythm.company'), school: t('rhythm.school') };
  const number = row + 1;
  return (
    <fieldset className={css.block}>
      <legend className="small strong">{t('rhythm.block', { number })}</legend>
      <CivilDateField label={t('rhythm.from')} required {...form.getInputProps(`workStudyBlocks.${row}.from`)} />
      <CivilDateField label={t('rhythm.to')} required min={blocks[row]?.from} {...form.getInputProps(`workStudyBlocks.${row}.to`)} />
      <NativeSelect
        label={<FieldLabel>{t('rhythm.at')}</FieldLabel>}
        data={WORK_STUDY_PLACES.map((place) => ({ value: place, label: names[place] }))}
        {...form.getInputProps(`workStudyBlocks.${row}.at`)}
      />
      <RemoveRow name={t('rhythm.block-remove', { number })} onRemove={() => form.removeListItem('workStudyBlocks', row)} />
    </fieldset>
  );
}
