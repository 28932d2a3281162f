import type { ClassStudent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialogs/Dialog.js';
import { nameOf } from '../student-row.js';
import { ReminderPreview } from './ReminderPreview.js';
import { ReminderWords } from './ReminderWords.js';

interface ReminderDialogProps {
  classId: string;
  students: readonly Pick<ClassStudent, 'id' | 'firstName' | 'lastName'>[];
  /** Null while the dialog is closed. */
  studentIds: readonly string[] | null;
  onClose: () => void;
}

/** A letter to one student or to many: its words, then the letter as it will arrive. */
export function ReminderDialog({ classId, students, studentIds, onClose }: ReminderDialogProps) {
  const { t } = useTranslation('classes');
  const [shownIds, setShownIds] = useState<readonly string[]>([]);
  if (studentIds && studentIds !== shownIds) setShownIds(studentIds);
  const [text, setText] = useState<string | null>(null);
  const close = () => {
    setText(null);
    onClose();
  };
  const only = shownIds.length === 1 ? students.find(({ id }) => id === shownIds[0]) : undefined;
  const title = only ? t('reminder.title-one', { name: nameOf(only) }) : t('reminder.title', { count: shownIds.length });
  const [words, setWords] = useState(t('reminder.words'));
  return (
    <Dialog opened={studentIds !== null} onClose={close} title={title} size="lg">
      {text === null ? (
        <ReminderWords words={words} onChange={setWords} onRead={() => setText(words.trim())} onClose={close} />
      ) : (
        <ReminderPreview classId={classId} studentIds={shownIds} text={text} onBack={() => setText(null)} onClose={close} />
      )}
    </Dialog>
  );
}
