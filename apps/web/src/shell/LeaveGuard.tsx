import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { leaveQuestion } from '../ui/drafts/leave-question.js';
import { pageLeaving } from '../ui/drafts/leaving.js';

/** Lazy, so that first pages do not fetch it. */
const LeaveQuestion = lazy(async () => ({ default: (await import('../ui/drafts/LeaveQuestion.js')).LeaveQuestion }));

/** Asks before a page is left with words that are saved nowhere: by a link, by going back, by the browser’s own question where it closes or reloads. */
export function LeaveGuard() {
  const { history } = useRouter();
  const isAsked = useSyncExternalStore(leaveQuestion.subscribe, leaveQuestion.isAsked);
  useEffect(
    () =>
      history.block({
        blockerFn: async ({ currentLocation, nextLocation }) =>
          currentLocation.pathname !== nextLocation.pathname && !(await pageLeaving.mayLeave()),
        enableBeforeUnload: () => pageLeaving.isUnsaved(),
      }),
    [history],
  );
  return <Suspense fallback={null}>{isAsked && <LeaveQuestion />}</Suspense>;
}
