import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { programmesCreateMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { useDiplomaChoices } from '../../../../ui/fields/use-diploma-choices.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

interface NewProgrammeProps {
  opened: boolean;
  onClose: () => void;
}

export function NewProgramme({ opened, onClose }: NewProgrammeProps) {
  const { t } = useTranslation('programmes');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('create.title')}>
      <NewProgrammeForm onClose={onClose} />
    </Dialog>
  );
}

/** Form for diploma and name; periods are added on the page of the programme. */
function NewProgrammeForm({ onClose }: Pick<NewProgrammeProps, 'onClose'>) {
  const { t } = useTranslation('programmes');
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const diplomas = useDiplomaChoices();
  const create = useMutation(programmesCreateMutation());
  const form = useForm({
    initialValues: { certification: '', name: '' },
    validate: {
      certification: (key) => (key === '' ? t('create.diploma-missing') : null),
      name: (name) => (name.trim() === '' ? t('name-missing') : null),
    },
  });
  const choose = (key: string) => {
    const title = diplomas.flatMap(({ items }) => items).find(({ value }) => value === key)?.label;
    form.setFieldValue('certification', key);
    if (title && !form.isTouched('name')) form.setFieldValue('name', title.slice(0, 80));
    form.resetTouched();
  };
  const submit = async (body: typeof form.values) => {
    const { id } = await create.mutateAsync({ body });
    await invalidate('programme');
    onClose();
    await navigate({ to: '/etablissement/formations/$programmeId', params: { programmeId: id } });
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('create.submit')} refusal={t('cancel')} onClose={onClose}>
      <NativeSelect
        label={<FieldLabel required>{t('create.diploma')}</FieldLabel>}
        required
        withAsterisk={false}
        data-autofocus
        data={[{ value: '', label: '' }, ...diplomas]}
        {...form.getInputProps('certification')}
        onChange={({ currentTarget: { value } }) => choose(value)}
      />
      <TextInput
        label={
          <FieldLabel required hint={t('create.name-hint')}>
            {t('name')}
          </FieldLabel>
        }
        required
        withAsterisk={false}
        maxLength={80}
        {...form.getInputProps('name')}
      />
    </DialogForm>
  );
}
