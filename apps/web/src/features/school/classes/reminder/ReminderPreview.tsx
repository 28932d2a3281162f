import { Button, Group, NativeSelect, Stack, useComputedColorScheme } from '@mantine/core';
import { remindersPreview } from '@seve/api-client';
import { IconSend } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeaving } from '../../../../ui/drafts/use-leaving.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { LetterFrame } from '../../../../ui/letters/LetterFrame.js';
import { nameOf } from '../student-row.js';
import type { Named } from './use-recipients.js';
import { useReminder } from './use-reminder.js';

interface ReminderPreviewProps {
  classId: string;
  reached: readonly Named[];
  alsoRecent: boolean;
  text: string;
  onBack: () => void;
  onClose: () => void;
}

/** Preview of each student's letter; nothing has been sent yet. */
export function ReminderPreview({ classId, reached, alsoRecent, text, onBack, onClose }: ReminderPreviewProps) {
  const { t } = useTranslation('classes');
  const [shown, setShown] = useState(reached[0]?.id ?? '');
  const scheme = useComputedColorScheme();
  const letter = useQuery({
    queryKey: ['reminder-preview', classId, shown, text],
    queryFn: async ({ signal }) =>
      (await remindersPreview({ path: { id: classId }, body: { studentId: shown, text }, throwOnError: true, signal })).data,
    placeholderData: keepPreviousData,
  });
  const reminder = useReminder(classId);
  useLeaving({ isUnsaved: () => !reminder.isPending && text !== t('reminder.words').trim() });
  return (
    <Stack gap="md" mt="md">
      {letter.isError && <p role="alert">{letter.error.message}</p>}
      {reached.length > 1 && (
        <NativeSelect
          label={t('reminder.letter-of')}
          data={reached.map((student) => ({ value: student.id, label: nameOf(student) }))}
          value={shown}
          onChange={({ currentTarget }) => setShown(currentTarget.value)}
        />
      )}
      {letter.isPending && <RowSkeleton />}
      {letter.data && (
        <section aria-label={t('reminder.letter')}>
          <p className="strong anywhere" lang={letter.data.locale}>
            {letter.data.subject}
          </p>
          <LetterFrame title={t('reminder.letter')} html={letter.data.html} scheme={scheme} />
        </section>
      )}
      <p className="small dimmed">{t('reminder.then')}</p>
      <Group gap="xs">
        <Button
          loading={reminder.isPending}
          disabled={!letter.data}
          data-autofocus
          leftSection={<IconSend size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() =>
            reminder.send(
              reached.map(({ id }) => id),
              { text, alsoRecent },
              onClose,
            )
          }
        >
          {t('reminder.send', { count: reached.length })}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('reminder.back')}
        </Button>
      </Group>
    </Stack>
  );
}
