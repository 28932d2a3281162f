import { Button, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type EscalationView, escalationsCallMutation } from '@seve/api-client';
import { addDays, CALL_OUTCOMES, CORRECTION_DAYS, isCivilDate, PROMISE_DAYS_MAX, REFUSAL_REASONS } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { type CallValues, callInput, NO_CALL, needsName } from './call-values.js';
import { useCaseChanged } from './use-case-changed.js';

/** Form for the outcome of a call. It says what follows before it is sent. */
export function RecordCall({ escalation: { id, companyName, contactName, offerTitle, isFillable } }: { escalation: EscalationView }) {
  const { t } = useTranslation('escalations');
  const format = useFormat();
  const changed = useCaseChanged();
  const onError = useShowProblem();
  const call = useMutation(escalationsCallMutation());
  // A company without a member gets no letter and cannot correct the outcome, so the texts differ.
  const isAlone = contactName === null;
  const context = isAlone ? 'alone' : undefined;
  const [filling, setFilling] = useState<CallValues | null>(null);
  const form = useForm<CallValues>({ initialValues: NO_CALL, validate: useCallRules() });
  const { outcome } = form.values;
  const spoken = needsName(form.values);

  const send = async (values: CallValues) => {
    const body = callInput(values);
    if (body === null) return;
    changed(await call.mutateAsync({ path: { id }, body }));
    showToast(t(`noted.${body.outcome}`, { company: companyName, context }));
    form.reset();
    setFilling(null);
    focusHeading();
  };
  const submit = async (values: CallValues) => (values.outcome === 'filled' ? setFilling(values) : send(values));
  const confirm = () => {
    if (filling) void send(filling).catch(onError);
  };
  return (
    <section aria-labelledby="record">
      <h2 id="record">{t('record.title')}</h2>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field" mt="sm">
            <Radio.Group aria-labelledby="record" {...form.getInputProps('outcome')}>
              <Stack gap="sm">
                {CALL_OUTCOMES.filter((one) => one !== 'filled' || isFillable).map((one) => (
                  <Radio
                    key={one}
                    value={one}
                    label={t(`choice.${one}`)}
                    description={t(`choice-what.${one}`, { days: CORRECTION_DAYS, context })}
                  />
                ))}
              </Stack>
            </Radio.Group>
            {spoken && (
              <TextInput
                label={
                  <FieldLabel required hint={outcome === 'refuses' && !isAlone ? t('record.spoke-to-read') : undefined}>
                    {t('record.spoke-to')}
                  </FieldLabel>
                }
                required
                withAsterisk={false}
                maxLength={80}
                autoComplete="off"
                {...form.getInputProps('spokeTo')}
              />
            )}
            {outcome === 'will_answer' && (
              <CivilDateField
                label={t('record.promised')}
                required
                min={addDays(format.today, 1)}
                max={addDays(format.today, PROMISE_DAYS_MAX)}
                {...form.getInputProps('promisedOn')}
              />
            )}
            {outcome === 'refuses' && (
              <NativeSelect
                label={
                  <FieldLabel required hint={t('record.reason-read')}>
                    {t('record.reason')}
                  </FieldLabel>
                }
                required
                withAsterisk={false}
                data={[
                  { value: '', label: t('record.choose') },
                  ...REFUSAL_REASONS.map((known) => ({ value: known, label: t(`candidates:reason-label.${known}`) })),
                ]}
                {...form.getInputProps('reason')}
              />
            )}
            {outcome !== null && (
              <>
                <Textarea
                  label={<FieldLabel hint={t('record.note-hint')}>{t('record.note')}</FieldLabel>}
                  autosize
                  minRows={2}
                  maxLength={500}
                  {...form.getInputProps('note')}
                />
                <div>
                  <Button type="submit" color={outcome === 'refuses' ? 'betterave' : undefined} loading={isPending}>
                    {t(`verb.${outcome}`)}
                  </Button>
                </div>
              </>
            )}
          </Stack>
        )}
      </SubmitForm>
      <ConfirmDialog
        opened={filling !== null}
        onClose={() => setFilling(null)}
        title={t('fill.title', { title: offerTitle })}
        verb={t('fill.verb')}
        isPending={call.isPending}
        isRemoval
        onConfirm={confirm}
      >
        {isAlone ? t('fill.what-alone') : t('fill.what')}
      </ConfirmDialog>
    </section>
  );
}

/** Returns the checks of the form: an error sentence, or null. The api repeats all of them. */
function useCallRules() {
  const { t } = useTranslation('escalations');
  return {
    outcome: (outcome: CallValues['outcome']) => (outcome === null ? t('record.missing') : null),
    spokeTo: (name: string, values: CallValues) => (needsName(values) && name.trim().length < 2 ? t('record.spoke-to-missing') : null),
    promisedOn: (day: string, { outcome }: CallValues) =>
      outcome === 'will_answer' && !isCivilDate(day) ? t('record.promised-missing') : null,
    reason: (reason: string, { outcome }: CallValues) => (outcome === 'refuses' && reason === '' ? t('record.reason-missing') : null),
  };
}
