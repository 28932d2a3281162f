import { Button, NativeSelect, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ClassTeam, classTeamShareMutation } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { IconUserPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../../ui/layout/Columns.js';

interface ShareClassProps {
  classId: string;
  team: ClassTeam;
}

/** Gives a colleague access to the class, permanently or until a date. */
export function ShareClass({ classId, team }: ShareClassProps) {
  const { t } = useTranslation('class-settings');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden="true" />} variant="default" onClick={() => setOpen(true)}>
        {t('share.open')}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('share.open')}>
        <ShareForm classId={classId} team={team} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

const WAYS = ['shared', 'delegated'] as const;

function ShareForm({ classId, team, onClose }: ShareClassProps & { onClose: () => void }) {
  const { t } = useTranslation('class-settings');
  const { today } = useFormat();
  const invalidate = useInvalidate();
  const share = useMutation(classTeamShareMutation());
  const there = new Set(team.teachers.filter(({ until }) => until === null).map(({ id }) => id));
  const others = team.colleagues.filter(({ id }) => !there.has(id));
  const form = useForm({
    initialValues: { teacherId: '', way: 'shared' as string, from: today, until: '' },
    validate: {
      teacherId: (id) => (id === '' ? t('teacher-missing') : null),
      until: (day, { way }) => (way === 'shared' || isCivilDate(day) ? null : t('share.until-missing')),
    },
  });
  if (others.length === 0) return <p className="dimmed">{t('share.nobody')}</p>;
  const isDelegated = form.values.way === 'delegated';
  const submit = async ({ teacherId, from, until }: typeof form.values) => {
    await share.mutateAsync({ path: { id: classId }, body: isDelegated ? { teacherId, from, until } : { teacherId } });
    await invalidate('classTeam');
    showToast(t('share.done', { name: others.find(({ id }) => id === teacherId)?.name }));
    onClose();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('share.submit')} refusal={t('cancel')} onClose={onClose}>
      <NativeSelect
        label={<FieldLabel required>{t('teacher')}</FieldLabel>}
        required
        withAsterisk={false}
        data-autofocus
        data={[{ value: '', label: '' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        {...form.getInputProps('teacherId')}
      />
      <Radio.Group label={t('share.how')} {...form.getInputProps('way')}>
        <Stack gap="sm" py="xs">
          {WAYS.map((way) => (
            <Radio key={way} value={way} label={t(`share.${way}`)} description={t(`share.${way}-means`)} />
          ))}
        </Stack>
      </Radio.Group>
      {isDelegated && (
        <Columns columns={2} from="tablet" gap="field" align="start">
          <CivilDateField label={t('share.from')} min={today} {...form.getInputProps('from')} />
          <CivilDateField label={t('share.until')} required min={today} {...form.getInputProps('until')} />
        </Columns>
      )}
    </DialogForm>
  );
}
