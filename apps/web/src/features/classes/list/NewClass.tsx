import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { classesCreateMutation, referenceDiplomasOptions } from '@seve/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { Dialog } from '../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';

interface NewClassProps {
  opened: boolean;
  onClose: () => void;
}

export function NewClass({ opened, onClose }: NewClassProps) {
  const { t } = useTranslation('classes');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('create.title')}>
      <NewClassForm onClose={onClose} />
    </Dialog>
  );
}

function NewClassForm({ onClose }: Pick<NewClassProps, 'onClose'>) {
  const { t } = useTranslation('classes');
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const diplomas = useDiplomaChoices();
  const create = useMutation(classesCreateMutation());
  const form = useForm({
    initialValues: { name: '', certification: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('create.name-missing') : null),
      certification: (key) => (key === '' ? t('create.diploma-missing') : null),
    },
  });
  const submit = async (body: typeof form.values) => {
    const { id } = await create.mutateAsync({ body });
    await invalidate('classGroup');
    showToast(t('create.done', { name: body.name.trim() }));
    onClose();
    await navigate({ to: '/classes/$classId', params: { classId: id } });
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('create.submit')} refusal={t('create.cancel')} onClose={onClose}>
      <TextInput
        label={
          <FieldLabel required hint={t('create.name-hint')}>
            {t('create.name')}
          </FieldLabel>
        }
        required
        withAsterisk={false}
        data-autofocus
        maxLength={60}
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={<FieldLabel required>{t('create.diploma')}</FieldLabel>}
        required
        withAsterisk={false}
        data={[{ value: '', label: '' }, ...diplomas]}
        {...form.getInputProps('certification')}
      />
      <p className="small dimmed">{t('create.then')}</p>
    </DialogForm>
  );
}

/** The sector's diplomas for a select, grouped by level. */
function useDiplomaChoices() {
  const { t } = useTranslation('classes');
  const diplomas = useQuery({ ...referenceDiplomasOptions(), staleTime: Number.POSITIVE_INFINITY }).data ?? [];
  const levels = [...new Set(diplomas.map(({ level }) => level))].sort();
  return levels.map((level) => ({
    group: t(`level.${level}`),
    items: diplomas.filter((diploma) => diploma.level === level).map(({ key, title }) => ({ value: key, label: title })),
  }));
}
