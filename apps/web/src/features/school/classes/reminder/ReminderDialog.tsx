import type { ClassStudent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { nameOf } from '../student-row.js';
import { ReminderPreview } from './ReminderPreview.js';
import { ReminderWords } from './ReminderWords.js';
import { useRecipients } from './use-recipients.js';

interface ReminderDialogProps {
  classId: string;
  students: readonly Pick<ClassStudent, 'id' | 'firstName' | 'lastName'>[];
  /** Null while the dialog is closed. */
  studentIds: readonly string[] | null;
  onClose: () => void;
}

/** Sends a letter to students in two steps: text with the list of recipients, then a preview. */
export function ReminderDialog({ classId, students, studentIds, onClose }: ReminderDialogProps) {
  const { t } = useTranslation('classes');
  const [shownIds, setShownIds] = useState<readonly string[]>([]);
  if (studentIds && studentIds !== shownIds) setShownIds(studentIds);
  const [text, setText] = useState<string | null>(null);
  const [alsoRecent, setAlsoRecent] = useState(false);
  const close = () => {
    setText(null);
    setAlsoRecent(false);
    onClose();
  };
  const named = shownIds.flatMap((id) => students.find((student) => student.id === id) ?? []);
  const recipients = useRecipients({ classId, students: named, isOpen: studentIds !== null, alsoRecent });
  const only = named.length === 1 ? named[0] : undefined;
  const title = only ? t('reminder.title-one', { name: nameOf(only) }) : t('reminder.title', { count: shownIds.length });
  const [words, setWords] = useState(t('reminder.words'));
  return (
    <Dialog opened={studentIds !== null} onClose={close} title={title} size="lg">
      {text === null ? (
        <ReminderWords
          words={words}
          recipients={recipients}
          alsoRecent={alsoRecent}
          onAlsoRecent={setAlsoRecent}
          onChange={setWords}
          onRead={() => setText(words.trim())}
          onClose={close}
        />
      ) : (
        <ReminderPreview
          classId={classId}
          reached={recipients.reached}
          alsoRecent={alsoRecent}
          text={text}
          onBack={() => setText(null)}
          onClose={close}
        />
      )}
    </Dialog>
  );
}
