import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { classesChangeRhythmMutation, type WorkStudyBlockDto } from '@seve/api-client';
import { addDays, isCivilDate, MAX_WORK_STUDY_BLOCKS } from '@seve/domain';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import css from '../../DialogForm.module.css';
import { RhythmBlock } from './RhythmBlock.js';

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

/** Begins where the last one ends, at the other place. */
function blockAfter(last: WorkStudyBlockDto | undefined): WorkStudyBlockDto {
  const from = last && isCivilDate(last.to) ? addDays(last.to, 1) : '';
  return { from, to: from && addDays(from, 13), at: last?.at === 'school' ? 'company' : 'school' };
}

function RhythmForm({ classId, blocks, onClose }: Omit<RhythmDialogProps, 'opened'>) {
  const { t } = useTranslation('classes');
  const invalidate = useInvalidate();
  const change = useMutation(classesChangeRhythmMutation());
  const form = useForm({ initialValues: { blocks: blocks.map((block) => ({ ...block })) } });
  const shown = form.values.blocks;
  const submit = async (body: typeof form.values) => {
    await change.mutateAsync({ path: { id: classId }, body });
    await invalidate('classStudent');
    showToast(t('rhythm.saved'));
    onClose();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('rhythm.save')} refusal={t('create.cancel')} onClose={onClose}>
      <p className="small dimmed">{t('rhythm.why')}</p>
      {shown.map((_block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a period has no name of its own but its place
        <RhythmBlock key={index} form={form} index={index} />
      ))}
      {shown.length < MAX_WORK_STUDY_BLOCKS && (
        <Button
          variant="subtle"
          size="sm"
          className={css.add}
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() => form.insertListItem('blocks', blockAfter(shown.at(-1)))}
        >
          {t('rhythm.add')}
        </Button>
      )}
    </DialogForm>
  );
}
