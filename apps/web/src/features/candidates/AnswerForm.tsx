import { Button, NativeSelect, Radio, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ApplicationForCompany } from '@seve/api-client';
import { REFUSAL_REASONS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { SubmitForm } from '../../ui/SubmitForm.js';
import { AnswerPreview } from './AnswerPreview.js';
import css from './Applicant.module.css';
import { type AnswerValues, useAnswer } from './use-answer.js';

interface AnswerFormProps {
  application: ApplicationForCompany;
  seatsLeft: number;
  onAnswered: () => void;
}

/** A place or no, with the letter it makes. Neither can be undone: the button says which. */
export function AnswerForm({ application, seatsLeft, onAnswered }: AnswerFormProps) {
  const { t } = useTranslation('candidates');
  const { student, actions } = application;
  const name = student.firstName;
  const send = useAnswer(application);
  const form = useForm<AnswerValues>({
    initialValues: { answer: null, reason: '', message: '' },
    validate: {
      answer: (answer) => (answer === null ? t('answer.missing') : null),
      reason: (reason, { answer }) => (answer === 'rejection' && reason === '' ? t('answer.reason-missing') : null),
    },
  });
  const { answer, reason, message } = form.values;
  const submit = async (values: AnswerValues) => {
    await send(values);
    onAnswered();
  };
  const canOffer = actions.includes('offered') && seatsLeft > 0;
  return (
    <SubmitForm form={form} submit={submit} className={css.form}>
      {({ isPending }) => (
        <>
          <Radio.Group aria-labelledby="answer" {...form.getInputProps('answer')}>
            <div className={css.choices}>
              <Radio
                value="offering"
                label={t('answer.offering')}
                description={canOffer ? t('answer.offering-what', { name, count: seatsLeft }) : t('answer.no-seat')}
                disabled={!canOffer}
              />
              <Radio
                value="rejection"
                label={t('answer.rejection')}
                description={t('answer.rejection-what', { name })}
                disabled={!actions.includes('rejected')}
              />
            </div>
          </Radio.Group>
          {answer === 'rejection' && (
            <NativeSelect
              label={<FieldLabel required>{t('answer.reason')}</FieldLabel>}
              required
              withAsterisk={false}
              data={[
                { value: '', label: t('answer.choose') },
                ...REFUSAL_REASONS.map((known) => ({ value: known, label: t(`reason-label.${known}`) })),
              ]}
              {...form.getInputProps('reason')}
            />
          )}
          {answer !== null && (
            <>
              <Textarea
                label={<FieldLabel hint={t('answer.message-hint', { name })}>{t('answer.message')}</FieldLabel>}
                autosize
                minRows={4}
                maxRows={12}
                maxLength={1000}
                {...form.getInputProps('message')}
              />
              <AnswerPreview name={name} answer={answer} reason={reason} message={message} />
              <div className={css.send}>
                <Button type="submit" loading={isPending}>
                  {answer === 'offering' ? t('answer.offering-verb') : t('answer.rejection-verb')}
                </Button>
                <p className="small dimmed">{t('answer.final')}</p>
              </div>
            </>
          )}
        </>
      )}
    </SubmitForm>
  );
}
