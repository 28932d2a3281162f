import { useForm } from '@mantine/form';
import { classesChangeRhythmMutation, type WorkStudyBlockDto } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { WorkStudyBlocks } from '../../../../../ui/fields/WorkStudyBlocks.js';

interface RhythmDialogProps {
  classId: string;
  blocks: readonly WorkStudyBlockDto[];
  opened: boolean;
  onClose: () => void;
}

export function RhythmDialog({ opened, ...form }: RhythmDialogProps) {
  const { t } = useTranslation('classes');
  return (
    <Dialog opened={opened} onClose={form.onClose} title={t('rhythm.title')} size="lg">
      <RhythmForm {...form} />
    </Dialog>
  );
}

function RhythmForm({ classId, blocks, onClose }: Omit<RhythmDialogProps, 'opened'>) {
  const { t } = useTranslation('classes');
  const invalidate = useInvalidate();
  const change = useMutation(classesChangeRhythmMutation());
  const form = useForm({ initialValues: { blocks: blocks.map((block) => ({ ...block })) } });
  const submit = async (body: typeof form.values) => {
    await change.mutateAsync({ path: { id: classId }, body });
    await invalidate('classStudent');
    showToast(t('rhythm.saved'));
    onClose();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('rhythm.save')} refusal={t('create.cancel')} onClose={onClose}>
      <p className="small dimmed">{t('rhythm.why')}</p>
      <WorkStudyBlocks form={form} />
    </DialogForm>
  );
}
