import { createContext, useContext, useEffect, useRef } from 'react';
import { leaveQuestion } from './leave-question.js';
import { type LeftForm, pageLeaving } from './leaving.js';

export const LeavingContext = createContext(pageLeaving);

/** Returns a function that closes a dialog or a part of a page, after a question if input would be lost. */
export function useLeave(): (close: () => void) => Promise<void> {
  const scope = useContext(LeavingContext);
  return async (close) => {
    if (await scope.mayLeave()) close();
  };
}

/** Registers a form, so that the reader is asked before unsaved input is lost with its page or dialog. */
export function useLeaving(form: LeftForm): void {
  const scope = useContext(LeavingContext);
  const latest = useRef(form);
  latest.current = form;
  useEffect(() => {
    if (latest.current.isUnsaved()) leaveQuestion.prepare();
  });
  useEffect(() => scope.add({ isUnsaved: () => latest.current.isUnsaved(), saveNow: async () => latest.current.saveNow?.() }), [scope]);
}
