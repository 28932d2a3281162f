import { endsWithin } from './ends-within.js';

type Answer = (leaves: boolean) => void;

interface Dialog {
  /** Resolves once the dialog can be shown. */
  load: () => Promise<unknown>;
  /** Asks without it, where its file does not arrive: offline, or after a deployment. */
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

/** "Quitter sans enregistrer ?", asked by one dialog for every page and every dialog. */
export const leaveQuestion = {
  askBy: (next: Dialog): void => {
    dialog = next;
  },
  /** Fetches the dialog while it can be fetched: something is typed. A failure is met when it is asked. */
  prepare: (): void => {
    dialog.load().catch(() => undefined);
  },
  /** Resolves to true when the reader leaves. While it is being asked, a second way out leads nowhere. */
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
