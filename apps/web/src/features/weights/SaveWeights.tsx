import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { weightsSaveMutation } from '@seve/api-client';
import { WEIGHTS_REASON, type WeightPoints } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.js';
import { SubmitForm } from '../../ui/SubmitForm.js';
import { NO_REASON, ReasonFields, reasonBody, reasonChecks } from './ReasonFields.js';
import { useWeightsSaved } from './use-weights-saved.js';
import css from './Weights.module.css';

interface SaveWeightsProps {
  points: WeightPoints;
  /** The version that was in use when the points were chosen. */
  basedOn: number;
}

export function SaveWeights({ points, basedOn }: SaveWeightsProps) {
  const { t } = useTranslation('weights');
  const [isAsked, setAsked] = useState(false);
  const save = useMutation(weightsSaveMutation());
  const onSaved = useWeightsSaved();
  const form = useForm({ initialValues: NO_REASON, validate: reasonChecks(t('reason.short', { min: WEIGHTS_REASON.min })) });
  const submit = async () => {
    const saved = await save.mutateAsync({ body: { ...points, basedOn, ...reasonBody(form.values) } });
    setAsked(false);
    onSaved(saved, t('save.done'));
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('save.act')}</Button>
      <Dialog opened={isAsked} onClose={() => setAsked(false)} title={t('save.question')}>
        <SubmitForm form={form} submit={submit}>
          {({ isPending }) => (
            <div className={css.fields}>
              <p className="dimmed">{t('save.what')}</p>
              <ReasonFields form={form} />
              <div className={css.acts}>
                <Button type="submit" loading={isPending}>
                  {t('save.verb')}
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
