import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import * as api from '@seve/api-client';
import { BREAK_REASONS, BREAK_WORDS_MAX, EARLY_END_REASONS, isCivilDate } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { useDone } from '../../../../../ui/feedback/use-done.js';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { WordsField } from '../../../../../ui/forms/TextField.js';

export type BreakKind = 'interruption' | 'early-end' | 'cancellation';

interface BreakFormProps {
  agreement: api.AgreementForSchool;
  kind: BreakKind;
  onClose: () => void;
}

interface Values {
  on: string;
  reason: string;
  words: string;
}

const WORDS_MIN = 10;

/** Asks for the day, the reason and an explanation that every party reads. */
export function BreakForm({ agreement: { id, startOn }, kind, onClose }: BreakFormProps) {
  const { t } = useTranslation('amendment');
  const format = useFormat();
  const done = useDone();
  const isEnd = kind === 'early-end';
  const form = useForm<Values>({
    initialValues: { on: format.today, reason: '', words: '' },
    validate: {
      on: (day) => (isCivilDate(day) ? null : t('day-wrong')),
      reason: (reason) => (reason === '' ? t('break.reason-missing') : null),
      words: (words) => (words.trim().length < WORDS_MIN ? t('break.words-short', { min: WORDS_MIN }) : null),
    },
  });
  const send = ({ on, reason, words }: Values) => {
    const path = { id };
    if (isEnd) return api.breaksEndEarly({ path, body: { on, reason: reason as api.EarlyEndReason, words } });
    if (kind === 'cancellation') return api.breaksCancel({ path, body: { reason: reason as api.BreakReason, words } });
    return api.breaksInterrupt({ path, body: { on, reason: reason as api.BreakReason, words } });
  };
  const submit = async (values: Values) => {
    await send({ ...values, words: values.words.trim() });
    onClose();
    await done(t(`break.${kind}.done`), 'schoolAgreement');
  };
  const reasons = isEnd
    ? EARLY_END_REASONS.map((value) => ({ value, label: t(`early-end.${value}`) }))
    : BREAK_REASONS.map((value) => ({ value, label: t(`break.reason.${value}`) }));
  return (
    <DialogForm form={form} submit={submit} verb={t(`break.${kind}.act`)} isRemoval={kind !== 'interruption'} onClose={onClose}>
      <p className="dimmed">{t(`break.${kind}.what`)}</p>
      {kind !== 'cancellation' && (
        <CivilDateField
          label={isEnd ? t('begin.last-day') : t('break.first-day')}
          required
          min={startOn}
          max={format.today}
          {...form.getInputProps('on')}
        />
      )}
      <NativeSelect
        label={<FieldLabel required>{isEnd ? t('early-end.by') : t('break.why')}</FieldLabel>}
        data={[{ value: '', label: t('break.choose') }, ...reasons]}
        {...form.getInputProps('reason')}
      />
      <WordsField
        label={t('break.words')}
        hint={t('break.words-hint')}
        isNeeded
        maxLength={BREAK_WORDS_MAX}
        {...form.getInputProps('words')}
      />
    </DialogForm>
  );
}
