import { type SavedOfferIds, savedOffersIdsOptions, savedOffersRemove, savedOffersSave } from '@seve/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../api/stale-reads.js';
import { useSession } from '../../session.js';
import { showToast } from '../feedback/toast.js';
import { useShowProblem } from '../feedback/use-show-problem.js';

const ids = savedOffersIdsOptions();

/** Returns whether the student has saved this offer, and a toggle with an optimistic update. Null for readers who cannot save offers. */
export function useSavedOffer(offerId: string) {
  const { t } = useTranslation('ui');
  const isStudent = useSession().account?.role === 'student';
  const saved = useQuery({ ...ids, enabled: isStudent });
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const tell = (isSaved: boolean): void => showToast(isSaved ? t('save.saved') : t('save.removed'), () => change.mutate(!isSaved));
  const change = useMutation({
    mutationFn: (isSaved: boolean) => (isSaved ? savedOffersSave : savedOffersRemove)({ path: { offerId } }),
    onMutate: async (isSaved) => {
      await queries.cancelQueries({ queryKey: ids.queryKey });
      queries.setQueryData<SavedOfferIds>(ids.queryKey, (before) => {
        const others = before?.ids.filter((id) => id !== offerId) ?? [];
        return { ids: isSaved ? [...others, offerId] : others };
      });
    },
    onSuccess: (_done, isSaved) => tell(isSaved),
    onError: showProblem,
    onSettled: () => invalidate('savedOffer'),
  });
  if (!isStudent || saved.data === undefined) return null;
  const isSaved = saved.data.ids.includes(offerId);
  return { isSaved, toggle: () => change.mutate(!isSaved) };
}
