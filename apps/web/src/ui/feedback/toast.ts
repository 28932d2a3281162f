export interface Toast {
  id: number;
  message: string;
  isFailure: boolean;
  /** Takes the act back. */
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

/** Says what was done, 8 s; with `undo`, offers "Annuler". A new one takes the place of the last. */
export function showToast(message: string, undo?: Toast['undo']): void {
  set([{ id: nextId++, message, isFailure: false, undo }]);
}

/** Says that an act did not work; nothing was changed. */
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
