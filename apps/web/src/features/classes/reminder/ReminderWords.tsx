import { Button, Group, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import css from '../DialogForm.module.css';

const LONGEST = 800;

interface ReminderWordsProps {
  words: string;
  onChange: (words: string) => void;
  onRead: () => void;
  onClose: () => void;
}

export function ReminderWords({ words, onChange, onRead, onClose }: ReminderWordsProps) {
  const { t } = useTranslation('classes');
  const form = useForm({
    initialValues: { text: words },
    onValuesChange: ({ text }) => onChange(text),
    validate: { text: (text) => (text.trim() === '' ? t('reminder.text-missing') : null) },
  });
  return (
    <SubmitForm form={form} submit={async () => onRead()} className={css.form}>
      <p className="small dimmed">{t('reminder.who-gets-it')}</p>
      <Textarea
        label={
          <FieldLabel required hint={t('reminder.text-hint', { max: LONGEST })}>
            {t('reminder.text')}
          </FieldLabel>
        }
        required
        withAsterisk={false}
        data-autofocus
        autosize
        minRows={5}
        maxLength={LONGEST}
        {...form.getInputProps('text')}
      />
      <Group gap="xs">
        <Button type="submit">{t('reminder.read')}</Button>
        <Button variant="subtle" onClick={onClose}>
          {t('create.cancel')}
        </Button>
      </Group>
    </SubmitForm>
  );
}
