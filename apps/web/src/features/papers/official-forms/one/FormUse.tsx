import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  type OfficialFormView,
  officialFormsReadQueryKey,
  officialFormsRemoveMutation,
  officialFormsStartMutation,
  officialFormsTakeOutMutation,
} from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';

/** From which day contracts are written on the form; out of use, it can be deleted. */
export function FormUse({ form }: { form: OfficialFormView }) {
  const { t } = useTranslation('official-forms');
  const format = useFormat();
  const changed = useChanged(form.id);
  const takingOut = useMutation({ ...officialFormsTakeOutMutation(), onError: useShowProblem() });
  const takeOut = async () => changed(await takingOut.mutateAsync({ path: { id: form.id } }), t('use.taken-out'));
  return (
    <Stack component="section" gap="sm" aria-labelledby="form-use">
      <h2 id="form-use" className="h3">
        {t('use.title')}
      </h2>
      {form.validFrom === null ? (
        <>
          <p className="dimmed">{t('use.what')}</p>
          {form.map.length === 0 ? <p>{t('use.map-first')}</p> : <StartForm form={form} />}
          <DeleteForm id={form.id} />
        </>
      ) : (
        <>
          <p>{t('use.since', { day: format.longDay(form.validFrom) })}</p>
          <div>
            <Button variant="default" loading={takingOut.isPending} onClick={() => void takeOut().catch(() => undefined)}>
              {t('use.take-out')}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}

function useChanged(id: string) {
  const invalidate = useInvalidate();
  const queries = useQueryClient();
  return async (form: OfficialFormView, words: string) => {
    await invalidate('officialForm');
    queries.setQueryData(officialFormsReadQueryKey({ path: { id } }), form);
    showToast(words);
  };
}

function StartForm({ form: { id } }: { form: OfficialFormView }) {
  const { t } = useTranslation('official-forms');
  const { today } = useFormat();
  const changed = useChanged(id);
  const starting = useMutation(officialFormsStartMutation());
  const form = useForm({
    initialValues: { validFrom: today },
    validate: { validFrom: (day) => (isCivilDate(day) ? null : t('use.day-missing')) },
  });
  const submit = async ({ validFrom }: { validFrom: string }) =>
    changed(await starting.mutateAsync({ path: { id }, body: { validFrom } }), t('use.started'));
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          <CivilDateField label={t('use.day')} required {...form.getInputProps('validFrom')} />
          <div>
            <Button type="submit" loading={isPending}>
              {t('use.act')}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}

function DeleteForm({ id }: { id: string }) {
  const { t } = useTranslation('official-forms');
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const [isAsked, setAsked] = useState(false);
  const removing = useMutation({ ...officialFormsRemoveMutation(), onError: useShowProblem() });
  const remove = async () => {
    await removing.mutateAsync({ path: { id } });
    setAsked(false);
    showToast(t('delete.done'));
    await invalidate('officialFormGone');
    await navigate({ to: '/coordination/formulaires' });
  };
  return (
    <Group>
      <Button variant="subtle" color="betterave" size="sm" onClick={() => setAsked(true)}>
        {t('delete.act')}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('delete.question')}
        verb={t('delete.verb')}
        isPending={removing.isPending}
        isRemoval
        onConfirm={() => void remove().catch(() => undefined)}
      >
        <p>{t('delete.what')}</p>
      </ConfirmDialog>
    </Group>
  );
}
