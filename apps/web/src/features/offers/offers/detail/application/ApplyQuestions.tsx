import { Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ANSWER_LENGTH_MAX } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import type { ApplyValues } from './apply-values.js';

interface ApplyQuestionsProps {
  questions: readonly string[];
  form: UseFormReturnType<ApplyValues>;
}

/** The company's questions to applicants, one field each. */
export function ApplyQuestions({ questions, form }: ApplyQuestionsProps) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  return questions.map((question, index) => (
    <Textarea
      key={question}
      label={
        <FieldLabel required hint={t('apply.answer-hint', { max: format.number(ANSWER_LENGTH_MAX) })}>
          {question}
        </FieldLabel>
      }
      required
      withAsterisk={false}
      autosize
      minRows={2}
      maxRows={8}
      {...form.getInputProps(`answers.${index}`)}
    />
  ));
}
