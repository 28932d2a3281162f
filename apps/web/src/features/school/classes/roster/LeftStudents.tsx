import { Button, Group, Stack } from '@mantine/core';
import { rosterLeftOptions, rosterTakeBackMutation } from '@seve/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { nameOf } from '../student-row.js';

/** Students who have left the class, each with a button that brings them back. */
export function LeftStudents({ classId }: { classId: string }) {
  const { t } = useTranslation('roster');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="sm" onClick={() => setOpen(true)}>
        {t('left.open')}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('left.title')}>
        <LeftList classId={classId} />
      </Dialog>
    </>
  );
}

function LeftList({ classId }: { classId: string }) {
  const { t } = useTranslation('roster');
  const path = { id: classId };
  const left = useQuery(rosterLeftOptions({ path }));
  const invalidate = useInvalidate();
  const takeBack = useMutation({ ...rosterTakeBackMutation(), onError: useShowProblem() });
  if (left.isPending) return <RowSkeleton rows={2} />;
  if (!left.data?.length) return <p className="dimmed">{t('left.none')}</p>;
  return (
    <Stack gap="sm">
      <p className="small dimmed">{t('left.what')}</p>
      <ul className="bare-list">
        {left.data.map((student) => (
          <Group key={student.id} component="li" justify="space-between" gap="xs" py="xxs">
            <div>
              <p>{nameOf(student)}</p>
              {student.leftOn && (
                <p className="micro dimmed">
                  {t('left.since')} <RelativeDay at={student.leftOn} />
                </p>
              )}
            </div>
            <Button
              size="sm"
              variant="default"
              loading={takeBack.isPending && takeBack.variables.path.studentId === student.id}
              onClick={() =>
                takeBack.mutate(
                  { path: { ...path, studentId: student.id } },
                  {
                    onSuccess: () => {
                      showToast(t('left.back', { name: nameOf(student) }));
                      void invalidate('classStudent');
                    },
                  },
                )
              }
            >
              {t('left.take-back')}
              <span className="visually-hidden">{` ${nameOf(student)}`}</span>
            </Button>
          </Group>
        ))}
      </ul>
    </Stack>
  );
}
