import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  type RosterFacts,
  type RosterStudentInput,
  rosterEditMutation,
  rosterMoveMutation,
  rosterReadOptions,
  rosterRenewCodeMutation,
  rosterTargetsOptions,
} from '@seve/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FactList } from '../../../../ui/lists/FactList.js';
import { History } from '../../../../ui/lists/History.js';
import type { SheetPath } from '../sheet/sheet-path.js';
import { StudentForm } from './StudentForm.js';

/** School record of a student with its history, and the acts of a teacher. */
export function RosterPart({ path }: { path: SheetPath }) {
  const { t } = useTranslation('roster');
  const facts = useQuery(rosterReadOptions({ path })).data;
  const [open, setOpen] = useState<'edit' | 'move' | null>(null);
  return (
    <section aria-label={t('part.title')}>
      <h2>{t('part.title')}</h2>
      {facts ? (
        <Stack gap="sm">
          <Facts facts={facts} path={path} />
          <Group gap="xs">
            <Button size="sm" variant="default" onClick={() => setOpen('edit')}>
              {t('part.edit')}
            </Button>
            <Button size="sm" variant="subtle" onClick={() => setOpen('move')}>
              {t('part.move')}
            </Button>
          </Group>
          <History steps={facts.history} titleOf={({ act }) => t(`history.${act ?? 'edit'}`)} />
          <Dialog opened={open === 'edit'} onClose={() => setOpen(null)} title={t('part.edit-title')}>
            <Edit path={path} facts={facts} onClose={() => setOpen(null)} />
          </Dialog>
          <Dialog opened={open === 'move'} onClose={() => setOpen(null)} title={t('part.move-title')}>
            <Move path={path} onClose={() => setOpen(null)} />
          </Dialog>
        </Stack>
      ) : (
        <RowSkeleton rows={2} />
      )}
    </section>
  );
}

function Facts({ facts, path }: { facts: RosterFacts; path: SheetPath }) {
  const { t } = useTranslation('roster');
  const { longDay } = useFormat();
  const { state, birthDate, isBirthDateConfirmed, email, number, invitedOn } = facts;
  const born = birthDate && `${longDay(birthDate)} (${isBirthDateConfirmed ? t('part.confirmed') : t('part.declared')})`;
  const rows = [
    [t('part.state'), `${t(`state.${state}`)}${state === 'invited' && invitedOn ? `, ${longDay(invitedOn)}` : ''}`],
    [t('form.birth-date'), born ?? t('joins.born-unknown')],
    [t('form.number'), number],
    [t('form.email'), email],
  ];
  return (
    <FactList>
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="own-words">{value}</dd>
          </div>
        ) : null,
      )}
      {state !== 'joined' && <PersonalCode path={path} code={facts.code} />}
    </FactList>
  );
}

function PersonalCode({ path, code }: { path: SheetPath; code: string | null }) {
  const { t } = useTranslation('roster');
  const invalidate = useInvalidate();
  const renew = useMutation({ ...rosterRenewCodeMutation(), onError: useShowProblem(), onSuccess: () => invalidate('classStudent') });
  return (
    <div>
      <dt>{t('part.code')}</dt>
      <dd>
        {code ?? t('part.no-code')}{' '}
        <Button size="xs" variant="subtle" loading={renew.isPending} onClick={() => renew.mutate({ path })}>
          {code ? t('part.renew') : t('part.draw')}
        </Button>
      </dd>
    </div>
  );
}

function Edit({ path, facts, onClose }: { path: SheetPath; facts: RosterFacts; onClose: () => void }) {
  const { t } = useTranslation('roster');
  const invalidate = useInvalidate();
  const edit = useMutation(rosterEditMutation());
  const submit = async (body: RosterStudentInput) => {
    await edit.mutateAsync({ path, body });
    await invalidate('classStudent');
    showToast(t('part.edited'));
    onClose();
  };
  const { firstName, lastName, birthDate, email, number, state } = facts;
  return (
    <StudentForm
      initial={{ firstName, lastName, birthDate: birthDate ?? '', email, number }}
      hasAccount={state === 'joined'}
      verb={t('part.save')}
      submit={submit}
      onClose={onClose}
    />
  );
}

function Move({ path, onClose }: { path: SheetPath; onClose: () => void }) {
  const { t } = useTranslation('roster');
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const targets = useQuery(rosterTargetsOptions({ path: { id: path.id } })).data ?? [];
  const move = useMutation(rosterMoveMutation());
  const form = useForm({ initialValues: { classId: '' }, validate: { classId: (id) => (id === '' ? t('part.move-missing') : null) } });
  const submit = async ({ classId }: typeof form.values) => {
    await move.mutateAsync({ path, body: { classId } });
    showToast(t('part.moved'));
    await navigate({ to: '/classes/$classId', params: { classId: path.id }, search: {} });
    await invalidate('classStudent');
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('part.move-verb')} refusal={t('form.cancel')} onClose={onClose}>
      <NativeSelect
        label={<FieldLabel required>{t('part.move-to')}</FieldLabel>}
        required
        withAsterisk={false}
        data={[{ value: '', label: '' }, ...targets.map(({ id, name }) => ({ value: id, label: name }))]}
        {...form.getInputProps('classId')}
      />
      <p className="small dimmed">{t('part.move-what')}</p>
    </DialogForm>
  );
}
