import { Button, NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ClassTeam, classTeamHandOverMutation } from '@seve/api-client';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { LoadWarning } from './LoadWarning.js';

interface HandOverProps {
  classId: string;
  team: ClassTeam;
}

/** Makes another teacher the referent; the previous one keeps access to the class. */
export function HandOver({ classId, team }: HandOverProps) {
  const { t } = useTranslation('class-settings');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        leftSection={<IconArrowsExchange size={18} stroke={1.6} aria-hidden="true" />}
        variant="default"
        onClick={() => setOpen(true)}
      >
        {t('hand-over.open')}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('hand-over.title')}>
        <HandOverForm classId={classId} team={team} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function HandOverForm({ classId, team, onClose }: HandOverProps & { onClose: () => void }) {
  const { t } = useTranslation('class-settings');
  const invalidate = useInvalidate();
  const handOver = useMutation(classTeamHandOverMutation());
  const referent = team.teachers.find(({ isReferent }) => isReferent);
  const others = team.colleagues.filter(({ id }) => id !== referent?.id);
  const form = useForm({
    initialValues: { teacherId: '' },
    validate: { teacherId: (id) => (id === '' ? t('teacher-missing') : null) },
  });
  if (others.length === 0) return <p className="dimmed">{t('share.nobody')}</p>;
  const submit = async (body: typeof form.values) => {
    await handOver.mutateAsync({ path: { id: classId }, body });
    await invalidate('classTeam');
    showToast(t('hand-over.done', { name: others.find(({ id }) => id === body.teacherId)?.name }));
    onClose();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('hand-over.submit')} refusal={t('cancel')} onClose={onClose}>
      <p className="small dimmed">{t('hand-over.what')}</p>
      <NativeSelect
        label={<FieldLabel required>{t('hand-over.teacher')}</FieldLabel>}
        required
        withAsterisk={false}
        data-autofocus
        data={[
          { value: '', label: '' },
          ...others.map(({ id, name, followed }) => ({ value: id, label: t('hand-over.choice', { name, count: followed }) })),
        ]}
        {...form.getInputProps('teacherId')}
      />
      <LoadWarning team={team} teacherId={form.values.teacherId} more={referent?.students} />
    </DialogForm>
  );
}
