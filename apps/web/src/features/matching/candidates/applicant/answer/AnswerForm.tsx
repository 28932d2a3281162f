import { Button, Flex, Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ApplicationForCompany } from '@seve/api-client';
import type { ApplicationAct } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import css from '../Applicant.module.css';
import { InterviewFields } from '../interview/InterviewFields.js';
import { AnswerPreview } from './AnswerPreview.js';
import { ANSWERS, type Answer, type AnswerValues, isWholeSlot, NO_ANSWER } from './answer-values.js';
import { RefusalFields } from './RefusalFields.js';
import { useAnswer } from './use-answer.js';

interface AnswerFormProps {
  application: ApplicationForCompany;
  seatsLeft: number;
  onAnswered: () => void;
}

/** Acts of the status table that each response performs. */
const ACTS: Record<Answer, readonly ApplicationAct[]> = {
  interview: ['propose_interview'],
  offering: ['offer', 'change_mind'],
  pooling: ['pool'],
  rejection: ['reject'],
};

/** Form of the company's response (interview, place, talent pool or refusal), with a preview of the letter. */
export function AnswerForm({ application, seatsLeft, onAnswered }: AnswerFormProps) {
  const { t } = useTranslation('candidates');
  const { student, actions } = application;
  const name = student.firstName;
  const send = useAnswer(application);
  const form = useForm<AnswerValues>({
    initialValues: NO_ANSWER,
    validate: {
      answer: (answer) => (answer === null ? t('answer.missing') : null),
      reason: (reason, { answer }) => (answer === 'rejection' && reason === '' ? t('answer.reason-missing') : null),
      slots: {
        day: (_day, { answer, slots }, path) =>
          answer === 'interview' && !isWholeSlot(slots[Number(path.split('.')[1])] ?? { day: '', time: '' })
            ? t('interview.slot-missing')
            : null,
      },
    },
  });
  const { answer, reason, message, shared } = form.values;
  const allowed = ANSWERS.filter((one) => ACTS[one].some((act) => actions.includes(act)));
  const isFull = (one: Answer) => one === 'offering' && seatsLeft === 0;
  const whatOf = (one: Answer) => {
    if (isFull(one)) return t('answer.no-seat');
    if (one === 'offering' && application.offerId === null) return t('unsolicited.offering', { name });
    return t(`choice-what.${one}`, { name, count: seatsLeft });
  };
  const submit = async (values: AnswerValues) => {
    await send(values);
    onAnswered();
  };
  return (
    <SubmitForm form={form} submit={submit} className={css.form}>
      {({ isPending }) => (
        <>
          <Radio.Group aria-labelledby="answer" {...form.getInputProps('answer')}>
            <Stack gap="field">
              {allowed.map((one) => (
                <Radio key={one} value={one} label={t(`choice.${one}`)} description={whatOf(one)} disabled={isFull(one)} />
              ))}
            </Stack>
          </Radio.Group>
          {answer === 'interview' && <InterviewFields form={form} name={name} />}
          {answer === 'rejection' && <RefusalFields form={form} name={name} />}
          {answer !== null && answer !== 'interview' && (
            <>
              <Textarea
                label={<FieldLabel hint={t('answer.message-hint', { name })}>{t('answer.message')}</FieldLabel>}
                description={t('minor.words')}
                autosize
                minRows={4}
                maxRows={12}
                maxLength={1000}
                {...form.getInputProps('message')}
              />
              <AnswerPreview name={name} answer={answer} reason={shared ? reason : ''} message={shared ? message : ''} />
            </>
          )}
          {answer !== null && (
            <Flex rowGap="xs" columnGap="md" align="center" wrap="wrap" className={css.send}>
              <Button type="submit" loading={isPending}>
                {t(`choice-verb.${answer}`)}
              </Button>
              {answer !== 'pooling' && <p className="small dimmed">{t('answer.undoable')}</p>}
            </Flex>
          )}
        </>
      )}
    </SubmitForm>
  );
}
