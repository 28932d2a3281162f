import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { classesCreateMutation, programmesListOptions, schoolOfficeMembersOptions } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useAccount } from '../../../../session.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useDiplomaChoices } from '../../../../ui/fields/use-diploma-choices.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

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

/** Value of the select for "no programme of the school": the teacher then picks a diploma. */
const OTHER = 'other';

function NewClassForm({ onClose }: Pick<NewClassProps, 'onClose'>) {
  const { t } = useTranslation('classes');
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const diplomas = useDiplomaChoices();
  const isOffice = isSchoolOfficeRole(useAccount().role);
  const programmes = (useQuery(programmesListOptions()).data ?? []).filter(({ isArchived }) => !isArchived);
  const members = useQuery({ ...schoolOfficeMembersOptions(), enabled: isOffice }).data ?? [];
  const teachers = members.filter(({ role, until }) => role === 'teacher' && until === null);
  const create = useMutation(classesCreateMutation());
  const form = useForm({
    initialValues: { name: '', programmeId: '', certification: '', referentId: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('create.name-missing') : null),
      programmeId: (id) => (id === '' && (isOffice || programmes.length > 0) ? t('create.programme-missing') : null),
      certification: (key, { programmeId }) => (key === '' && isFree(programmeId) ? t('create.diploma-missing') : null),
      referentId: (id) => (isOffice && id === '' ? t('create.referent-missing') : null),
    },
  });
  const isFree = (programmeId: string) => !isOffice && (programmeId === OTHER || programmes.length === 0);
  const submit = async ({ name, programmeId, certification, referentId }: typeof form.values) => {
    const course = isFree(programmeId) ? { certification } : { programmeId };
    const { id } = await create.mutateAsync({ body: { name, ...course, ...(isOffice && { referentId }) } });
    await invalidate('classGroup');
    showToast(t('create.done', { name: name.trim() }));
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
      {(isOffice || programmes.length > 0) && (
        <NativeSelect
          label={<FieldLabel required>{t('create.programme')}</FieldLabel>}
          description={isOffice && programmes.length === 0 ? t('create.no-programme') : undefined}
          required
          withAsterisk={false}
          data={[
            { value: '', label: '' },
            ...programmes.map(({ id, name }) => ({ value: id, label: name })),
            ...(isOffice ? [] : [{ value: OTHER, label: t('create.other-diploma') }]),
          ]}
          {...form.getInputProps('programmeId')}
        />
      )}
      {isFree(form.values.programmeId) && (
        <NativeSelect
          label={<FieldLabel required>{t('create.diploma')}</FieldLabel>}
          required
          withAsterisk={false}
          data={[{ value: '', label: '' }, ...diplomas]}
          {...form.getInputProps('certification')}
        />
      )}
      {isOffice && (
        <NativeSelect
          label={<FieldLabel required>{t('create.referent')}</FieldLabel>}
          description={teachers.length === 0 ? t('create.no-teacher') : undefined}
          required
          withAsterisk={false}
          data={[{ value: '', label: '' }, ...teachers.map((one) => ({ value: one.id, label: `${one.firstName} ${one.lastName}` }))]}
          {...form.getInputProps('referentId')}
        />
      )}
      <p className="small dimmed">{t('create.then')}</p>
    </DialogForm>
  );
}
