import { invitationsToApplyDecline } from '@seve/api-client';

/** Equals the display time of the toast that offers to undo. */
const DELAY_MS = 8_000;

const waiting = new Map<string, { send: () => Promise<void>; undo: () => void }>();
let shown: readonly string[] = [];
const listeners = new Set<() => void>();

function change(id: string, isWaiting: boolean): void {
  shown = isWaiting ? [...shown, id] : shown.filter((one) => one !== id);
  for (const listener of listeners) listener();
}

/** Sends the refusal once, after the delay or when the page is left. Returns the function that cancels it. */
export function declineLater(id: string, onSent: () => unknown, onFailure: (failure: unknown) => void): () => void {
  const known = waiting.get(id);
  if (known) return known.undo;
  const send = async () => {
    stop();
    try {
      await invitationsToApplyDecline({ path: { id }, keepalive: true });
      await onSent();
    } catch (failure) {
      onFailure(failure);
    } finally {
      change(id, false);
    }
  };
  const timer = setTimeout(() => void send(), DELAY_MS);
  const stop = () => {
    clearTimeout(timer);
    waiting.delete(id);
  };
  const undo = () => {
    stop();
    change(id, false);
  };
  waiting.set(id, { send, undo });
  change(id, true);
  return undo;
}

window.addEventListener('pagehide', () => {
  for (const { send } of waiting.values()) void send();
});

/** Ids of the invitations whose refusal has not been sent yet. */
export const declining = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  read: () => shown,
};
