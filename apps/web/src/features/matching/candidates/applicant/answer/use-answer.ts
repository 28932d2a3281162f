import {
  type ApplicationForCompany,
  answersOfferMutation,
  answersPoolMutation,
  answersRejectMutation,
  interviewsProposeMutation,
} from '@seve/api-client';
import { REFUSAL_REASONS } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useApplicationAnswered } from '../use-application-answered.js';
import { type Answer, type AnswerValues, interviewInput } from './answer-values.js';
import { useUndoAnswer } from './use-undo-answer.js';

/** Returns a function that sends the response and offers to undo it. Throws the error of the api, which the form shows. */
export function useAnswer({ id, student, version }: ApplicationForCompany): (values: AnswerValues) => Promise<void> {
  const { t } = useTranslation('candidates');
  const onSuccess = useApplicationAnswered();
  const undo = useUndoAnswer(id);
  const interview = useMutation({ ...interviewsProposeMutation(), onSuccess });
  const offer = useMutation({ ...answersOfferMutation(), onSuccess });
  const pool = useMutation({ ...answersPoolMutation(), onSuccess });
  const reject = useMutation({ ...answersRejectMutation(), onSuccess });
  const path = { id };
  const send: Record<Answer, (values: AnswerValues) => Promise<ApplicationForCompany | null>> = {
    interview: (values) => interview.mutateAsync({ path, body: { ...interviewInput(values), version } }),
    offering: ({ message }) => offer.mutateAsync({ path, body: { message, version } }),
    pooling: ({ message }) => pool.mutateAsync({ path, body: { message, version } }),
    rejection: async ({ reason, message, shared }) => {
      const known = REFUSAL_REASONS.find((one) => one === reason);
      return known ? reject.mutateAsync({ path, body: { reason: known, message, shared, version } }) : null;
    },
  };
  return async (values) => {
    if (values.answer === null) return;
    const answered = await send[values.answer](values);
    showToast(t(`answered.${values.answer}`, { name: student.firstName }), answered?.undoUntil ? undo : undefined);
  };
}
