import { useRouter } from '@tanstack/react-router';
import i18next from 'i18next';
import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { leaveQuestion } from '../ui/drafts/leave-question.js';
import { pageLeaving } from '../ui/drafts/leaving.js';

/** Fetched once something is typed: first pages do without it. Not `lazy`, whose failure would take the page away. */
let LeaveQuestion: ComponentType | null = null;

leaveQuestion.askBy({
  load: async () => {
    LeaveQuestion ??= (await import('../ui/drafts/LeaveQuestion.js')).LeaveQuestion;
  },
  confirm: () => window.confirm(i18next.t('ui:leave.title')),
});

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
  return isAsked && LeaveQuestion && <LeaveQuestion />;
}
