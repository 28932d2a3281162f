import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useLeave } from '../../../../../ui/drafts/use-leaving.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import type { AnswerValues } from '../../applicant/answer/answer-values.js';
import { RefusalFields } from '../../applicant/answer/RefusalFields.js';

interface SeveralWordsProps {
  values: AnswerValues;
  onRead: (values: AnswerValues) => void;
  onClose: () => void;
}

/** Reason and message for all; the preview allows a message of its own for each. */
export function SeveralWords({ values, onRead, onClose }: SeveralWordsProps) {
  const { t } = useTranslation('candidates');
  const leave = useLeave();
  const form = useForm<AnswerValues>({
    initialValues: values,
    validate: { reason: (reason, { answer }) => (answer === 'rejection' && reason === '' ? t('answer.reason-missing') : null) },
  });
  return (
    <SubmitForm form={form} isPreview submit={async (written) => onRead(written)}>
      <Stack gap="field" mt="md">
        <p className="dimmed">{t(`several.what.${values.answer === 'pooling' ? 'pooling' : 'rejection'}`)}</p>
        {values.answer === 'rejection' && <RefusalFields form={form} name={t('several.them')} />}
        <Textarea
          label={<FieldLabel hint={t('several.message-hint')}>{t('answer.message')}</FieldLabel>}
          description={t('minor.words')}
          autosize
          minRows={4}
          maxRows={12}
          maxLength={1000}
          {...form.getInputProps('message')}
        />
        <Group gap="xs">
          <Button type="submit">{t('several.read')}</Button>
          <Button variant="subtle" onClick={() => void leave(onClose)}>
            {t('several.stop')}
          </Button>
        </Group>
      </Stack>
    </SubmitForm>
  );
}
