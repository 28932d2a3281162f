import { endsWithin } from './ends-within.js';

type Answer = (leaves: boolean) => void;

interface Dialog {
  /** Loads the dialog. Resolves when it can be shown. */
  load: () => Promise<unknown>;
  /** Asks with the browser's own dialog when the file of ours does not load: offline, or after a deployment. */
  confirm: () => boolean;
}

const PATIENCE_MS = 3_000;

let dialog: Dialog = { load: async () => undefined, confirm: () => true };
let isBegun = false;
let waiting: Answer | null = null;
const listeners = new Set<() => void>();

function set(next: Answer | null): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/** "Quitter sans enregistrer ?": one dialog asks for every page and every dialog. */
export const leaveQuestion = {
  askBy: (next: Dialog): void => {
    dialog = next;
  },
  /** Loads the dialog at the first input, while the network is there. `ask` handles a failure. */
  prepare: (): void => {
    dialog.load().catch(() => undefined);
  },
  /** Resolves to true when the reader leaves. A second call while the question is open resolves to false. */
  ask: async (): Promise<boolean> => {
    if (isBegun) return false;
    isBegun = true;
    try {
      return (await endsWithin(PATIENCE_MS, dialog.load())) ? await new Promise<boolean>(set) : dialog.confirm();
    } finally {
      isBegun = false;
    }
  },
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
