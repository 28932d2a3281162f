import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type WeightsVersionView, weightsRestoreMutation } from '@seve/api-client';
import { WEIGHTS_REASON } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.js';
import { SubmitForm } from '../../ui/SubmitForm.js';
import { NO_REASON, ReasonFields, reasonBody, reasonChecks } from './ReasonFields.js';
import { useWeightsSaved } from './use-weights-saved.js';
import css from './Weights.module.css';

/** Takes an older version's points again, as a new version. */
export function RestoreWeights({ older: { number, version }, basedOn }: { older: WeightsVersionView; basedOn: number }) {
  const { t } = useTranslation('weights');
  const [isAsked, setAsked] = useState(false);
  const restore = useMutation(weightsRestoreMutation());
  const onSaved = useWeightsSaved();
  const form = useForm({ initialValues: NO_REASON, validate: reasonChecks(t('reason.short', { min: WEIGHTS_REASON.min })) });
  const submit = async () => {
    const saved = await restore.mutateAsync({ path: { number: String(number) }, body: { basedOn, ...reasonBody(form.values) } });
    setAsked(false);
    onSaved(saved, t('restore.done', { version }));
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsked(true)}>
        {t('restore.act')}
        <span className="visually-hidden"> {version}</span>
      </Button>
      <Dialog opened={isAsked} onClose={() => setAsked(false)} title={t('restore.question', { version })}>
        <SubmitForm form={form} submit={submit}>
          {({ isPending }) => (
            <div className={css.fields}>
              <p className="dimmed">{t('restore.what', { version })}</p>
              <ReasonFields form={form} />
              <div className={css.acts}>
                <Button type="submit" loading={isPending}>
                  {t('restore.verb', { version })}
                </Button>
                <Button variant="subtle" onClick={() => setAsked(false)}>
                  {t('not-yet')}
                </Button>
              </div>
            </div>
          )}
        </SubmitForm>
      </Dialog>
    </>
  );
}
