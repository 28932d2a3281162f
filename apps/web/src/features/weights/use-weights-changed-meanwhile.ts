import { ApiProblem } from '../../api/problem.js';
import { useInvalidate } from '../../api/stale-reads.js';
import { focusHeading } from '../../ui/feedback/focus-heading.js';
import { showFailure } from '../../ui/feedback/toast.js';

export const isChangedMeanwhile = (failure: unknown): failure is ApiProblem =>
  failure instanceof ApiProblem && failure.code === 'weights.changed-meanwhile';

/** Somebody else was faster: says so, above the weights that are in use by now. */
export function useWeightsChangedMeanwhile(): (problem: ApiProblem) => Promise<void> {
  const invalidate = useInvalidate();
  return async ({ message }) => {
    await invalidate('weights');
    showFailure(message);
    focusHeading();
  };
}
