import { Button, type ButtonVariant } from '@mantine/core';
import { type RosterStudentInput, rosterAddMutation } from '@seve/api-client';
import { IconUserPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { Dialog } from '../../../ui/dialogs/Dialog.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { StudentForm } from './StudentForm.js';

/** Adds one student whom the class expects. */
export function AddStudent({ classId, variant = 'default' }: { classId: string; variant?: ButtonVariant }) {
  const { t } = useTranslation('roster');
  const [isOpen, setOpen] = useState(false);
  const invalidate = useInvalidate();
  const add = useMutation(rosterAddMutation());
  const submit = async (body: RosterStudentInput) => {
    await add.mutateAsync({ path: { id: classId }, body });
    await invalidate('classStudent');
    showToast(t('add.done', { name: `${body.firstName} ${body.lastName}` }));
    setOpen(false);
  };
  return (
    <>
      <Button variant={variant} leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t('add.open')}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('add.title')}>
        <StudentForm verb={t('add.submit')} submit={submit} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
