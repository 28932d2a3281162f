import { createContext, useContext, useEffect, useRef } from 'react';
import { leaveQuestion } from './leave-question.js';
import { type LeftForm, pageLeaving } from './leaving.js';

export const LeavingContext = createContext(pageLeaving);

/** Returns an act that closes a dialog, or a part of a page, once nothing is lost by it. */
export function useLeave(): (close: () => void) => Promise<void> {
  const scope = useContext(LeavingContext);
  return async (close) => {
    if (await scope.mayLeave()) close();
  };
}

/** Has the reader asked before the page, or the dialog around, is left with what is typed here and saved nowhere. */
export function useLeaving(form: LeftForm): void {
  const scope = useContext(LeavingContext);
  const latest = useRef(form);
  latest.current = form;
  useEffect(() => {
    if (latest.current.isUnsaved()) leaveQuestion.prepare();
  });
  useEffect(() => scope.add({ isUnsaved: () => latest.current.isUnsaved(), saveNow: async () => latest.current.saveNow?.() }), [scope]);
}
