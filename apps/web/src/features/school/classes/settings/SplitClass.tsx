import { Box, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ClassDetail, type ClassTeam, classManageSplitMutation } from '@seve/api-client';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { StudentChoices } from './StudentChoices.js';

interface SplitClassProps {
  group: ClassDetail;
  team: ClassTeam;
}

/** Moves some students to a new class. */
export function SplitClass({ group, team }: SplitClassProps) {
  const { t } = useTranslation('class-settings');
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="split">
      <Box component="h2" pb="sm" id="split" className="h3">
        {t('split.title')}
      </Box>
      <p className="small dimmed">{t('split.what')}</p>
      <Button
        mt="sm"
        variant="default"
        leftSection={<IconArrowsSplit2 size={18} stroke={1.6} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('split.open')}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('split.open')} size="lg">
        <SplitForm group={group} team={team} onClose={() => setOpen(false)} />
      </Dialog>
    </section>
  );
}

function SplitForm({ group: { id, name, students, referent }, team, onClose }: SplitClassProps & { onClose: () => void }) {
  const { t } = useTranslation('class-settings');
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const split = useMutation(classManageSplitMutation());
  const form = useForm({
    initialValues: { name: `${name} B`.slice(0, 60), referentId: referent.id, studentIds: [] as string[] },
    validate: {
      name: (typed) => (typed.trim() === '' ? t('identity.name-missing') : null),
      studentIds: (ids) => (ids.length === 0 ? t('students-missing') : null),
    },
  });
  const submit = async (body: typeof form.values) => {
    const opened = await split.mutateAsync({ path: { id }, body });
    await invalidate('classTeam');
    showToast(t('split.done', { name: body.name.trim() }));
    onClose();
    await navigate({ to: '/classes/$classId', params: { classId: opened.id } });
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('split.submit')} refusal={t('cancel')} onClose={onClose}>
      <TextInput
        label={<FieldLabel required>{t('split.name')}</FieldLabel>}
        required
        withAsterisk={false}
        data-autofocus
        maxLength={60}
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={t('split.referent')}
        data={team.colleagues.map((one) => ({ value: one.id, label: one.name }))}
        {...form.getInputProps('referentId')}
      />
      <Checkbox.Group label={<FieldLabel required>{t('split.students')}</FieldLabel>} {...form.getInputProps('studentIds')}>
        <StudentChoices students={students} />
      </Checkbox.Group>
    </DialogForm>
  );
}
