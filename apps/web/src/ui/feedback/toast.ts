export interface Toast {
  id: number;
  message: string;
  isFailure: boolean;
  /** Undoes the act. */
  undo?: () => unknown;
}

type Listener = () => void;

let shown: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<Listener>();

function set(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Shows for 8 s what was done; with `undo`, offers "Annuler". A new toast replaces the last. */
export function showToast(message: string, undo?: Toast['undo']): void {
  set([{ id: nextId++, message, isFailure: false, undo }]);
}

/** Shows that an act failed and nothing was changed. */
export function showFailure(message: string): void {
  set([{ id: nextId++, message, isFailure: true }]);
}

export function hideToast(id: number): void {
  set(shown.filter((toast) => toast.id !== id));
}

export const toastStore = {
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  read: () => shown,
};
