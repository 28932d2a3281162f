type Answer = (leaves: boolean) => void;

let waiting: Answer | null = null;
const listeners = new Set<() => void>();

function set(next: Answer | null): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/** "Quitter sans enregistrer ?", asked by one dialog for every page and every dialog. */
export const leaveQuestion = {
  /** Resolves to true when the reader leaves. While it is being asked, a second way out leads nowhere. */
  ask: (): Promise<boolean> => (waiting ? Promise.resolve(false) : new Promise((resolve) => set(resolve))),
  answer: (leaves: boolean): void => {
    const told = waiting;
    set(null);
    told?.(leaves);
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  isAsked: () => waiting !== null,
};
