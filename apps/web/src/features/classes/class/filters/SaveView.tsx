import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import css from '../../DialogForm.module.css';
import { useSaveView } from './use-saved-views.js';

interface SaveViewProps {
  opened: boolean;
  /** Of the address, without `?`. */
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
    <SubmitForm form={form} submit={submit} className={css.form}>
      {({ isPending }) => (
        <>
          <TextInput
            label={<FieldLabel required>{t('views.name')}</FieldLabel>}
            required
            withAsterisk={false}
            data-autofocus
            maxLength={60}
            {...form.getInputProps('name')}
          />
          <Group gap="xs">
            <Button type="submit" loading={isPending}>
              {t('views.save')}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {t('create.cancel')}
            </Button>
          </Group>
        </>
      )}
    </SubmitForm>
  );
}
