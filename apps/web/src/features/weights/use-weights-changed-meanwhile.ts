import { weightsProgressQueryKey, weightsReadQueryKey } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../api/problem.js';
import { focusHeading } from '../../ui/feedback/focus-heading.js';
import { showFailure } from '../../ui/feedback/toast.js';

export const isChangedMeanwhile = (failure: unknown): failure is ApiProblem =>
  failure instanceof ApiProblem && failure.code === 'weights.changed-meanwhile';

/** Somebody else was faster: says so, above the weights that are in use by now. */
export function useWeightsChangedMeanwhile(): (problem: ApiProblem) => Promise<void> {
  const queries = useQueryClient();
  return async ({ message }) => {
    await Promise.all([weightsReadQueryKey(), weightsProgressQueryKey()].map((queryKey) => queries.invalidateQueries({ queryKey })));
    showFailure(message);
    focusHeading();
  };
}
