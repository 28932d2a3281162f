import { Box, Button, Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ClassStudent, type ClassTeam, classTeamFollowMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { nameOf } from '../student-row.js';
import { StudentChoices } from './StudentChoices.js';
import { LoadWarning } from './team/LoadWarning.js';

interface FollowedStudentsProps {
  classId: string;
  students: readonly ClassStudent[];
  team: ClassTeam;
}

/** Students by the referent who follows them, with a form that assigns them. */
export function FollowedStudents({ classId, students, team }: FollowedStudentsProps) {
  const { t } = useTranslation('class-settings');
  const [isOpen, setOpen] = useState(false);
  const referents = [...new Set(students.map(({ referent }) => referent?.name ?? ''))].sort();
  return (
    <section aria-labelledby="followed">
      <Box component="h2" pb="sm" id="followed" className="h3">
        {t('follow.title')}
      </Box>
      <p className="small dimmed">{t('follow.what')}</p>
      <Stack component="dl" gap="sm" my="sm">
        {referents.map((name) => (
          <div key={name}>
            <dt className="strong">{name}</dt>
            <dd className="small">
              {students
                .filter(({ referent }) => referent?.name === name)
                .map(nameOf)
                .join(', ')}
            </dd>
          </div>
        ))}
      </Stack>
      {team.canEntrust && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('follow.open')}
        </Button>
      )}
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('follow.open')} size="lg">
        <FollowForm classId={classId} students={students} team={team} onClose={() => setOpen(false)} />
      </Dialog>
    </section>
  );
}

function FollowForm({ classId, students, team, onClose }: FollowedStudentsProps & { onClose: () => void }) {
  const { t } = useTranslation('class-settings');
  const invalidate = useInvalidate();
  const follow = useMutation(classTeamFollowMutation());
  const form = useForm({
    initialValues: { teacherId: '', studentIds: [] as string[] },
    validate: {
      teacherId: (id) => (id === '' ? t('teacher-missing') : null),
      studentIds: (ids) => (ids.length === 0 ? t('students-missing') : null),
    },
  });
  const { teacherId, studentIds } = form.values;
  const more = students.filter(({ id, referent }) => studentIds.includes(id) && referent?.id !== teacherId).length;
  const submit = async (body: typeof form.values) => {
    await follow.mutateAsync({ path: { id: classId }, body });
    await invalidate('classTeam');
    showToast(t('follow.done', { count: body.studentIds.length }));
    onClose();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('follow.submit')} refusal={t('cancel')} onClose={onClose}>
      <NativeSelect
        label={<FieldLabel required>{t('follow.teacher')}</FieldLabel>}
        required
        withAsterisk={false}
        data-autofocus
        data={[{ value: '', label: '' }, ...team.colleagues.map(({ id, name }) => ({ value: id, label: name }))]}
        {...form.getInputProps('teacherId')}
      />
      <LoadWarning team={team} teacherId={teacherId} more={more} />
      <Checkbox.Group label={<FieldLabel required>{t('students')}</FieldLabel>} {...form.getInputProps('studentIds')}>
        <StudentChoices students={students} />
      </Checkbox.Group>
      <p className="small dimmed">{t('follow.then')}</p>
    </DialogForm>
  );
}
