import { useRouter } from '@tanstack/react-router';
import i18next from 'i18next';
import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { leaveQuestion } from '../ui/drafts/leave-question.js';
import { pageLeaving } from '../ui/drafts/leaving.js';

/**
 * Loaded at the first input, because the first pages do not need it. Not `lazy`: a failed load of a lazy component would unmount the page.
 */
let LeaveQuestion: ComponentType | null = null;

leaveQuestion.askBy({
  load: async () => {
    LeaveQuestion ??= (await import('../ui/drafts/LeaveQuestion.js')).LeaveQuestion;
  },
  confirm: () => window.confirm(i18next.t('ui:leave.title')),
});

/** Asks before a page with unsaved input is left: by a link, by going back and, with the browser’s own dialog, by closing or reloading. */
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
  return isAsked && LeaveQuestion && <LeaveQuestion />;
}
