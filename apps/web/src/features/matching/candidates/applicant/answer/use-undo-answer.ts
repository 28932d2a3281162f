import { answersUndoMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useApplicationAnswered } from '../use-application-answered.js';

/** Returns a function that undoes the last response, possible until its letter is sent. */
export function useUndoAnswer(id: string): () => void {
  const { t } = useTranslation('candidates');
  const answered = useApplicationAnswered();
  const onError = useShowProblem();
  const { mutate } = useMutation({
    ...answersUndoMutation(),
    onSuccess: (application) => {
      answered(application);
      showToast(t('undo.done'));
    },
    onError,
  });
  return () => mutate({ path: { id } });
}
