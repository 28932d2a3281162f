import { Checkbox, NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { REFUSAL_REASONS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import type { AnswerValues } from './answer-values.js';

/** Fields of a refusal: the reason, and whether the student reads it. */
export function RefusalFields({ form, name }: { form: UseFormReturnType<AnswerValues>; name: string }) {
  const { t } = useTranslation('candidates');
  return (
    <>
      <NativeSelect
        label={<FieldLabel required>{t('answer.reason')}</FieldLabel>}
        required
        withAsterisk={false}
        data={[
          { value: '', label: t('answer.choose') },
          ...REFUSAL_REASONS.map((known) => ({ value: known, label: t(`reason-label.${known}`) })),
        ]}
        {...form.getInputProps('reason')}
      />
      <Checkbox
        label={t('answer.shared', { name })}
        description={t('answer.shared-what')}
        {...form.getInputProps('shared', { type: 'checkbox' })}
      />
    </>
  );
}
