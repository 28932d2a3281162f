import { Button } from '@mantine/core';
import type { ClassStudent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { Dialog } from '../../ui/Dialog.js';
import { focusHeading } from '../../ui/focus-heading.js';
import type { learnerOf } from './level-words.js';
import css from './StudentDialog.module.css';
import { StudentFacts } from './StudentFacts.js';
import { nameOf } from './student-row.js';
import { useRemoveStudent } from './use-remove-student.js';

interface StudentDialogProps {
  classId: string;
  students: readonly ClassStudent[];
  /** Null while nobody is shown. */
  openId: string | null;
  learner: ReturnType<typeof learnerOf>;
  onClose: () => void;
}

/** One student of the class, and the way out of it. */
export function StudentDialog({ classId, students, openId, learner, onClose }: StudentDialogProps) {
  const { t } = useTranslation('classes');
  const [isRemoving, setRemoving] = useState(false);
  const [shownId, setShownId] = useState(openId);
  if (openId && openId !== shownId) setShownId(openId);
  const student = students.find(({ id }) => id === shownId);
  const remove = useRemoveStudent(classId);
  const name = student ? nameOf(student) : '';
  const close = () => {
    setRemoving(false);
    onClose();
  };
  const confirm = () => {
    if (!student) return;
    const onSuccess = () => {
      close();
      focusHeading();
    };
    remove.mutate({ path: { id: classId, studentId: student.id } }, { onSuccess });
  };
  return (
    <>
      <Dialog opened={openId !== null && !isRemoving} onClose={close} title={name}>
        {student && <StudentFacts student={student} />}
        <div className={css.acts}>
          <Button variant="default" onClick={close} data-autofocus>
            {t('student.close')}
          </Button>
          <Button variant="subtle" color="betterave" onClick={() => setRemoving(true)}>
            {t('student.remove')}
          </Button>
        </div>
      </Dialog>
      <ConfirmDialog
        opened={openId !== null && isRemoving}
        onClose={() => setRemoving(false)}
        title={t('student.remove-title', { name })}
        verb={t('student.remove-verb')}
        isRemoval
        isPending={remove.isPending}
        onConfirm={confirm}
      >
        {t(`student.remove-what.${learner}`)}
      </ConfirmDialog>
    </>
  );
}
