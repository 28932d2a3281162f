import { authSignOut } from '@seve/api-client';
import { useNavigate } from '@tanstack/react-router';
import { ApiProblem } from '../../api/problem.js';
import { dropEveryDraft } from '../../draft-store.js';
import { useForgetSession } from '../../session.js';
import { mayLeaveDevice } from '../../ui/drafts/leaving.js';
import { useShowProblem } from '../../ui/feedback/use-show-problem.js';

export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  const forget = useForgetSession();
  const showProblem = useShowProblem();
  return async () => {
    if (!(await mayLeaveDevice())) return;
    try {
      await authSignOut();
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      showProblem(failure);
      return;
    }
    dropEveryDraft();
    await navigate({ to: '/', ignoreBlocker: true });
    await forget();
  };
}
