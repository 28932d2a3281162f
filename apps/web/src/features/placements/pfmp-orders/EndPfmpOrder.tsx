import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type PfmpOrderView, pfmpOrdersEndMutation } from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { Dialog } from '../../../ui/dialogs/Dialog.js';
import { focusHeading } from '../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';

/** Sets the last day of an order; today by default. */
export function EndPfmpOrder({ order: { id, academy, validFrom } }: { order: PfmpOrderView }) {
  const { t } = useTranslation('pfmp-orders');
  const { today } = useFormat();
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const end = useMutation(pfmpOrdersEndMutation());
  const form = useForm({
    initialValues: { validTo: today },
    validate: { validTo: (day) => (isCivilDate(day) && day >= validFrom ? null : t('end.day-wrong')) },
  });
  const submit = async () => {
    await end.mutateAsync({ path: { id }, body: form.values });
    setAsked(false);
    showToast(t('end.done'));
    focusHeading();
    await invalidate('pfmpOrder');
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsked(true)}>
        {t('end.act')}
        <span className="visually-hidden"> {t(`academies.${academy}`)}</span>
      </Button>
      <Dialog opened={isAsked} onClose={() => setAsked(false)} title={t('end.question', { name: t(`academies.${academy}`) })}>
        <SubmitForm form={form} submit={submit}>
          {({ isPending }) => (
            <Stack gap="field">
              <p>{t('end.what')}</p>
              <CivilDateField label={t('end.day')} required min={validFrom} {...form.getInputProps('validTo')} />
              <Button type="submit" loading={isPending}>
                {t('end.verb')}
              </Button>
            </Stack>
          )}
        </SubmitForm>
      </Dialog>
    </>
  );
}
