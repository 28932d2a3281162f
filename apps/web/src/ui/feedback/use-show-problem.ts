import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem.js';
import { showFailure } from './toast.js';

/** `onError` of a mutation started by a button. Forms use `SubmitForm`, which keeps the sentence beside the field. */
export function useShowProblem(): (problem: ApiProblem) => void {
  const { t } = useTranslation('ui');
  return (problem) => showFailure(problem.status === 0 || !problem.message ? t('errors.act-failed') : problem.message);
}
