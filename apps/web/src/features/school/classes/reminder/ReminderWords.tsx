import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useLeave } from '../../../../ui/drafts/use-leaving.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import css from '../DialogForm.module.css';
import { nameOf } from '../student-row.js';
import type { LeftOut, Recipients } from './use-recipients.js';

const LONGEST = 800;

interface ReminderWordsProps {
  words: string;
  recipients: Recipients;
  alsoRecent: boolean;
  onAlsoRecent: (isOn: boolean) => void;
  onChange: (words: string) => void;
  onRead: () => void;
  onClose: () => void;
}

export function ReminderWords({ words, recipients, alsoRecent, onAlsoRecent, onChange, onRead, onClose }: ReminderWordsProps) {
  const { t } = useTranslation('classes');
  const { isPending, error, reached, leftOut, recent } = recipients;
  const leave = useLeave();
  const form = useForm({
    initialValues: { text: words },
    onValuesChange: ({ text }) => onChange(text),
    validate: { text: (text) => (text.trim() === '' ? t('reminder.text-missing') : null) },
  });
  return (
    <SubmitForm form={form} isPreview submit={async () => onRead()} className={css.form}>
      {isPending && <RowSkeleton rows={1} />}
      {error && <p role="alert">{error}</p>}
      {!isPending && !error && (
        <div>
          <p role="status">
            <span className="strong">{t('reminder.reached', { count: reached.length })}</span>{' '}
            <span className="small dimmed">{t('reminder.who-gets-it')}</span>
          </p>
          <LeftOutList leftOut={leftOut} />
          {recent > 0 && (
            <Checkbox
              mt="sm"
              label={t('reminder.also-recent', { count: recent })}
              checked={alsoRecent}
              onChange={({ currentTarget }) => onAlsoRecent(currentTarget.checked)}
            />
          )}
        </div>
      )}
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
        <Button type="submit" disabled={reached.length === 0}>
          {t('reminder.read')}
        </Button>
        <Button variant="subtle" onClick={() => void leave(onClose)}>
          {t('create.cancel')}
        </Button>
      </Group>
    </SubmitForm>
  );
}

/** Students who get no letter, with the reason. */
function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const { t } = useTranslation('classes');
  const format = useFormat();
  if (leftOut.length === 0) return null;
  return (
    <>
      <p className="small">{t('reminder.left-out', { count: leftOut.length })}</p>
      <ul className="small">
        {leftOut.map((student) => (
          <li key={student.id}>
            {nameOf(student)},{' '}
            {t(`reminder.standing.${student.standing}`, { day: student.remindedOn ? format.relativeDay(student.remindedOn) : '' })}
          </li>
        ))}
      </ul>
    </>
  );
}
