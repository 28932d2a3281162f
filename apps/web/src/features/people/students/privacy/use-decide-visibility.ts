import { type VisibilityView, visibilityDecideMutation, visibilityReadQueryKey } from '@seve/api-client';
import type { Visibility } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Returns a function that saves the choice, which applies at once; the toast offers to undo it. */
export function useDecideVisibility({ visibility: before, consentTextVersion }: VisibilityView) {
  const { t } = useTranslation('privacy');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const mutation = useMutation(visibilityDecideMutation());
  const decide = async (visibility: Visibility): Promise<void> => {
    const saved = await mutation.mutateAsync({ body: { visibility, consentTextVersion } });
    queries.setQueryData(visibilityReadQueryKey(), saved);
    await invalidate('visibility');
  };
  return {
    decide: async (visibility: Visibility): Promise<void> => {
      await decide(visibility);
      showToast(t(`done.${visibility}`), () => decide(before).catch(showProblem));
    },
    isDeciding: mutation.isPending,
  };
}
