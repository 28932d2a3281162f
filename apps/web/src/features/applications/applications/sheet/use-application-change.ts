import type { ApplicationForStudent } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Returns a mutation on one application. It shows a toast and reloads all reads of the student, also after a refusal. */
export function useApplicationChange<Choice>(
  act: (choice: Choice) => Promise<{ data: ApplicationForStudent }>,
  done: (choice: Choice) => string,
) {
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  return useMutation({
    mutationFn: (choice: Choice) => act(choice),
    onSuccess: (_answer, choice) => showToast(done(choice)),
    onError: showProblem,
    onSettled: async () => {
      await invalidate('application');
      focusHeading();
    },
  });
}
