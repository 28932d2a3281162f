import { Button } from '@mantine/core';
import { rosterLeaveMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import type { SheetPath } from './sheet-path.js';

/** Removes the student from the class. */
export function RemoveStudent({ path, name }: { path: SheetPath; name: string }) {
  const { t } = useTranslation('classes');
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const remove = useRemoveStudent();
  const invalidate = useInvalidate();
  const leave = async () => {
    await navigate({ to: '/classes/$classId', params: { classId: path.id }, search: {} });
    await invalidate('classStudent');
  };
  return (
    <div>
      <Button variant="subtle" size="sm" color="betterave" onClick={() => setAsked(true)}>
        {t('student.remove')}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('student.remove-title', { name })}
        verb={t('student.remove-verb')}
        isRemoval
        isPending={remove.isPending}
        onConfirm={() => remove.mutate({ path }, { onSuccess: () => void leave() })}
      >
        {t('student.remove-what')}
      </ConfirmDialog>
    </div>
  );
}

function useRemoveStudent() {
  const { t } = useTranslation('classes');
  return useMutation({
    ...rosterLeaveMutation(),
    onError: useShowProblem(),
    onSuccess: () => showToast(t('student.removed')),
  });
}
