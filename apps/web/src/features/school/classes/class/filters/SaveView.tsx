import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { useSaveView } from './use-saved-views.js';

interface SaveViewProps {
  opened: boolean;
  /** Query string of the address, without `?`. */
  search: string;
  onClose: () => void;
}

export function SaveView({ opened, search, onClose }: SaveViewProps) {
  const { t } = useTranslation('classes');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('views.save-title')}>
      <SaveViewForm search={search} onClose={onClose} />
    </Dialog>
  );
}

function SaveViewForm({ search, onClose }: Omit<SaveViewProps, 'opened'>) {
  const { t } = useTranslation('classes');
  const save = useSaveView();
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: (name) => (name.trim() === '' ? t('views.name-missing') : null) },
  });
  const submit = async ({ name }: typeof form.values) => {
    await save.mutateAsync({ body: { screen: 'class', name, search } });
    showToast(t('views.saved', { name: name.trim() }));
    onClose();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('views.save')} refusal={t('create.cancel')} onClose={onClose}>
      <TextInput
        label={<FieldLabel required>{t('views.name')}</FieldLabel>}
        required
        withAsterisk={false}
        data-autofocus
        maxLength={60}
        {...form.getInputProps('name')}
      />
    </DialogForm>
  );
}
