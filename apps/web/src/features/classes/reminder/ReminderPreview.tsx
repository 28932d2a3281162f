import { Button, Group, Stack } from '@mantine/core';
import { remindersPreview } from '@seve/api-client';
import { IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RowSkeleton } from '../../../ui/feedback/RowSkeleton.js';
import css from './ReminderPreview.module.css';
import { useReminder } from './use-reminder.js';

interface ReminderPreviewProps {
  classId: string;
  studentIds: readonly string[];
  text: string;
  onBack: () => void;
  onClose: () => void;
}

/** The letter as the api writes it; nothing has left yet. */
export function ReminderPreview({ classId, studentIds, text, onBack, onClose }: ReminderPreviewProps) {
  const { t } = useTranslation('classes');
  const letter = useQuery({
    queryKey: ['reminder-preview', classId, text],
    queryFn: async () => (await remindersPreview({ path: { id: classId }, body: { text }, throwOnError: true })).data,
  });
  const reminder = useReminder(classId);
  return (
    <Stack gap="md" mt="md">
      {letter.isError && <p role="alert">{letter.error.message}</p>}
      {letter.isPending && <RowSkeleton />}
      {letter.data && (
        <>
          <p className="strong">{letter.data.subject}</p>
          <section className={`own-words ${css.letter}`} aria-label={t('reminder.letter')}>
            {letter.data.text}
          </section>
        </>
      )}
      <p className="small dimmed">{t('reminder.then')}</p>
      <Group gap="xs">
        <Button
          loading={reminder.isPending}
          disabled={!letter.data}
          data-autofocus
          leftSection={<IconSend size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => reminder.send([...studentIds], text, onClose)}
        >
          {t('reminder.send', { count: studentIds.length })}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('reminder.back')}
        </Button>
      </Group>
    </Stack>
  );
}
