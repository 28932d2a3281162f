import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import * as api from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ActButton } from '../../../../ui/actions/ActButton.js';
import { ConfirmButton } from '../../../../ui/dialogs/ConfirmButton.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Section } from '../../../../ui/layout/Section.js';
import { useShowForm } from './use-show-form.js';

/** From which day contracts are written on the form; a form that is not in use can be deleted. */
export function FormUse({ form: { id, validFrom, map } }: { form: api.OfficialFormView }) {
  const { t } = useTranslation('official-forms');
  const format = useFormat();
  const invalidate = useInvalidate();
  const navigate = useNavigate();
  const show = useShowForm();
  const path = { path: { id } };
  const takeOut = async () => show((await api.officialFormsTakeOut(path)).data, t('use.taken-out'));
  const remove = async () => {
    await api.officialFormsRemove(path);
    showToast(t('delete.done'));
    await invalidate('officialFormGone');
    await navigate({ to: '/coordination/formulaires' });
  };
  return (
    <Section id="form-use" title={t('use.title')}>
      {validFrom === null ? (
        <>
          <p className="dimmed">{t('use.what')}</p>
          {map.length === 0 ? <p>{t('use.map-first')}</p> : <StartForm id={id} />}
          <div>
            <ConfirmButton
              {...{ act: t('delete.act'), title: t('delete.question'), verb: t('delete.verb'), isRemoval: true, onConfirm: remove }}
              button={{ variant: 'subtle', color: 'betterave', size: 'sm' }}
            >
              <p>{t('delete.what')}</p>
            </ConfirmButton>
          </div>
        </>
      ) : (
        <>
          <p>{t('use.since', { day: format.longDay(validFrom) })}</p>
          <div>
            <ActButton variant="default" act={takeOut}>
              {t('use.take-out')}
            </ActButton>
          </div>
        </>
      )}
    </Section>
  );
}

function StartForm({ id }: { id: string }) {
  const { t } = useTranslation('official-forms');
  const { today } = useFormat();
  const show = useShowForm();
  const form = useForm({
    initialValues: { validFrom: today },
    validate: { validFrom: (day) => (isCivilDate(day) ? null : t('use.day-missing')) },
  });
  const submit = async (body: typeof form.values) => show((await api.officialFormsStart({ path: { id }, body })).data, t('use.started'));
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field" align="flex-start">
          <CivilDateField label={t('use.day')} required {...form.getInputProps('validFrom')} />
          <Button type="submit" loading={isPending}>
            {t('use.act')}
          </Button>
        </Stack>
      )}
    </SubmitForm>
  );
}
