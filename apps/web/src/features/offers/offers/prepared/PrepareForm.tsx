import { Button, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { OFFER_KINDS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { LevelChips } from '../../../../ui/fields/LevelChips.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import css from './PrepareForm.module.css';
import { NOTHING_YET, type PreparedValues } from './prepared-values.js';

const LEAST = { title: 3, description: 30 } as const;

/** Form of a prepared offer with three required fields; the company fills the others. */
export function PrepareForm({ onSend }: { onSend: (values: PreparedValues) => Promise<void> }) {
  const { t } = useTranslation('prepared-offers');
  const words = useOfferWords();
  const { today } = useFormat();
  const form = useForm<PreparedValues>({
    initialValues: NOTHING_YET,
    validate: {
      title: (text) => (text.trim().length < LEAST.title ? t('fault.title') : null),
      description: (text) => (text.trim().length < LEAST.description ? t('fault.description') : null),
    },
  });
  const { value, onChange, error } = form.getInputProps('targetLevels');
  return (
    <SubmitForm form={form} submit={onSend} className={css.form}>
      {({ isPending }) => (
        <>
          <TextInput
            label={
              <FieldLabel required hint={t('name-hint')}>
                {t('name')}
              </FieldLabel>
            }
            required
            withAsterisk={false}
            maxLength={150}
            {...form.getInputProps('title')}
          />
          <NativeSelect
            className={css.short}
            label={<FieldLabel required>{t('kind')}</FieldLabel>}
            data={OFFER_KINDS.map((value) => ({ value, label: words.kind(value) }))}
            {...form.getInputProps('kind')}
          />
          <Textarea
            label={
              <FieldLabel required hint={t('description-hint')}>
                {t('description')}
              </FieldLabel>
            }
            required
            withAsterisk={false}
            autosize
            minRows={5}
            maxRows={14}
            maxLength={5_000}
            {...form.getInputProps('description')}
          />
          <LevelChips label={<FieldLabel>{t('levels')}</FieldLabel>} path="targetLevels" value={value} onChange={onChange} error={error} />
          <Columns columns={3} from="tablet" gap="lg" rowGap="field" align="start">
            <CivilDateField label={t('start-from')} min={today} {...form.getInputProps('startFrom')} />
            <CivilDateField label={t('start-to')} min={form.values.startFrom || today} {...form.getInputProps('startTo')} />
            <NumberInput
              label={<FieldLabel>{t('weeks')}</FieldLabel>}
              min={1}
              max={156}
              allowDecimal={false}
              allowNegative={false}
              {...form.getInputProps('durationWeeks')}
            />
          </Columns>
          <p className="small dimmed">{t('yours')}</p>
          <div>
            <Button type="submit" loading={isPending}>
              {t('send')}
            </Button>
          </div>
        </>
      )}
    </SubmitForm>
  );
}
