import { studentsEndOnboarding, studentsReadQueryKey } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { SESSION_KEY } from '../../../../session.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Ends the onboarding for good; later sign-ins lead to the first page. */
export function useEndOnboarding() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const showProblem = useShowProblem();
  return useMutation({
    mutationFn: async () => (await studentsEndOnboarding()).data,
    onError: showProblem,
    onSuccess: async (profile) => {
      queries.setQueryData(studentsReadQueryKey(), profile);
      queries.removeQueries({ queryKey: [{ _id: 'studentHomeRead' }] });
      await queries.invalidateQueries({ queryKey: SESSION_KEY });
      await navigate({ to: '/' });
    },
  });
}
