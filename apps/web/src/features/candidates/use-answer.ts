import { type ApplicationForCompany, applicationsOfferMutation, applicationsRejectMutation } from '@seve/api-client';
import { REFUSAL_REASONS, type RefusalReason } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../ui/toast.js';
import { useApplicationAnswered } from './use-application-answered.js';

export interface AnswerValues {
  /** Null until one is chosen. */
  answer: 'offering' | 'rejection' | null;
  reason: RefusalReason | '';
  message: string;
}

/** Sends the answer; what the api refuses is thrown, for the form to show. */
export function useAnswer({ id, student }: ApplicationForCompany): (values: AnswerValues) => Promise<void> {
  const { t } = useTranslation('candidates');
  const onSuccess = useApplicationAnswered();
  const offer = useMutation({ ...applicationsOfferMutation(), onSuccess });
  const reject = useMutation({ ...applicationsRejectMutation(), onSuccess });
  return async ({ answer, reason, message }) => {
    const path = { id };
    const name = student.firstName;
    if (answer === 'offering') {
      await offer.mutateAsync({ path, body: { message } });
      showToast(t('answer.offered', { name }));
      return;
    }
    const known = REFUSAL_REASONS.find((one) => one === reason);
    if (known) await reject.mutateAsync({ path, body: { reason: known, message } });
    showToast(t('answer.rejected', { name }));
  };
}
