import { Button, Input, TextInput } from '@mantine/core';
import { MAX_QUESTIONS } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { RemoveRow } from './RemoveRow.js';

/** Up to three questions to applicants. */
export function OfferFormQuestions({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const { questions } = form.values;
  const set = (row: number, text: string) => form.setFieldValue('questions', questions.with(row, text));
  return (
    <div className={css.rows} data-path="questions">
      {questions.length === 0 && form.errors.questions && <Input.Error>{form.errors.questions}</Input.Error>}
      {questions.map((question, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question has no name but its place
        <Columns columns="minmax(0, 1fr) auto" gap="md" rowGap="xs" align="end" key={row}>
          <TextInput
            label={
              <FieldLabel hint={row === 0 ? t('applying.question-hint') : undefined}>
                {t('applying.question', { number: row + 1 })}
              </FieldLabel>
            }
            maxLength={200}
            value={question}
            onChange={(event) => set(row, event.currentTarget.value)}
            error={row === 0 ? form.errors.questions : undefined}
          />
          <RemoveRow
            name={t('applying.question-remove', { number: row + 1 })}
            onRemove={() => form.setFieldValue('questions', questions.toSpliced(row, 1))}
          />
        </Columns>
      ))}
      {questions.length < MAX_QUESTIONS && (
        <Button
          type="button"
          variant="subtle"
          size="sm"
          className={css.add}
          leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => form.setFieldValue('questions', [...questions, ''])}
        >
          {t('applying.question-add', { max: MAX_QUESTIONS })}
        </Button>
      )}
    </div>
  );
}
