import { offersRead, offersReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../../../../api/problem.js';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { showFailure } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';

/** Returns the `onError` of an act on an offer. After a conflict with a colleague's act, it reloads the offer and shows its state. */
export function useOfferProblem(id: string): (problem: ApiProblem) => Promise<void> {
  const { t } = useTranslation('company-offers');
  const show = useShowProblem();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  return async (problem) => {
    show(problem);
    if (problem.status !== 409) return;
    const { data: offer } = await offersRead({ path: { id } });
    queries.setQueryData(offersReadQueryKey({ path: { id } }), offer);
    void invalidate('ownOffer');
    if (problem.code === 'status.not-allowed') showFailure(t('acted-meanwhile', { state: t(`status:offer.${offer.status}`) }));
  };
}
