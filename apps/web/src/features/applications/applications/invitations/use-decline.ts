import type { StudentInvitation } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../../../api/problem.js';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { declineLater } from './delayed-decline.js';

/** Returns a function that hides a declined invitation at once, and sends the refusal when the toast with "undo" is gone. */
export function useDecline(): (invitation: StudentInvitation) => void {
  const { t } = useTranslation('applications');
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  return ({ id, offer }) => {
    const refresh = () => invalidate('application');
    const undo = declineLater(id, refresh, (failure) => showProblem(failure as ApiProblem));
    showToast(t('invited.declined', { company: offer.companyName }), undo);
  };
}
