import { scoreReadQueryKey, type WeightsView, weightsProgressQueryKey, weightsReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { focusHeading } from '../../ui/feedback/focus-heading.js';
import { showToast } from '../../ui/feedback/toast.js';

/** A new version is in use: what was read before is replaced, and the lists begin to follow. */
export function useWeightsSaved(): (saved: WeightsView, words: string) => void {
  const queries = useQueryClient();
  return (saved, words) => {
    queries.setQueryData(weightsProgressQueryKey(), saved.progress);
    queries.setQueryData(weightsReadQueryKey(), saved);
    queries.removeQueries({ queryKey: scoreReadQueryKey() });
    showToast(words);
    focusHeading();
  };
}
