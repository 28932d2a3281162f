import { Button, Input, NumberInput, TextInput } from '@mantine/core';
import { addDays, isCivilDate, MAX_WORK_STUDY_BLOCKS } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { LegalNotes } from '../law/LegalNotes.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { OfferFormBlock } from './OfferFormBlock.js';

/** Weekly hours, and periods in the company and at school. */
export function OfferFormRhythm({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const { workStudyBlocks: blocks, weeklyMinutes, startFrom } = form.values;
  const { onChange, value: _value, ...hours } = form.getInputProps('weeklyMinutes');
  const add = () => {
    const last = blocks.at(-1);
    const from = last && isCivilDate(last.to) ? addDays(last.to, 1) : startFrom;
    const at = last?.at === 'company' ? ('school' as const) : ('company' as const);
    form.setFieldValue('workStudyBlocks', [...blocks, { from, to: '', at }]);
  };
  return (
    <FormSection title={t('rhythm.title')}>
      <NumberInput
        className={css.short}
        label={<FieldLabel hint={t('rhythm.hours-hint')}>{t('rhythm.hours')}</FieldLabel>}
        min={1}
        max={48}
        step={0.5}
        decimalScale={2}
        allowedDecimalSeparators={[',', '.']}
        decimalSeparator=","
        allowNegative={false}
        {...hours}
        value={weeklyMinutes === '' ? '' : weeklyMinutes / 60}
        onChange={(typed) => onChange(typed === '' ? '' : Math.round(Number(typed) * 60))}
      />
      <div className={css.rows} data-path="workStudyBlocks">
        <p className="small dimmed">{t('rhythm.blocks-hint')}</p>
        {form.errors.workStudyBlocks && <Input.Error>{form.errors.workStudyBlocks}</Input.Error>}
        {blocks.map((_block, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a period has no name but its place
          <OfferFormBlock key={row} form={form} row={row} />
        ))}
        {blocks.length < MAX_WORK_STUDY_BLOCKS && (
          <Button
            type="button"
            variant="subtle"
            size="sm"
            className={css.add}
            leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}
            onClick={add}
          >
            {t('rhythm.block-add')}
          </Button>
        )}
      </div>
      <TextInput
        label={<FieldLabel hint={t('rhythm.sentence-hint')}>{t('rhythm.sentence')}</FieldLabel>}
        maxLength={300}
        {...form.getInputProps('rhythm')}
      />
      <LegalNotes form={form} path="rhythm" />
    </FormSection>
  );
}
