import { type RosterStudentInput, rosterAddMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { StudentForm } from './StudentForm.js';

interface AddStudentDialogProps {
  classId: string;
  opened: boolean;
  onClose: () => void;
}

/** Adds one student to the class list, before any sign-up. */
export function AddStudentDialog({ classId, opened, onClose }: AddStudentDialogProps) {
  const { t } = useTranslation('roster');
  const invalidate = useInvalidate();
  const add = useMutation(rosterAddMutation());
  const submit = async (body: RosterStudentInput) => {
    await add.mutateAsync({ path: { id: classId }, body });
    await invalidate('classStudent');
    showToast(t('add.done', { name: `${body.firstName} ${body.lastName}` }));
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('add.title')}>
      <StudentForm verb={t('add.submit')} submit={submit} onClose={onClose} />
    </Dialog>
  );
}
