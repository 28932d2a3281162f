const PREFIX = 'seve.draft.';
const OWNER = 'seve.drafts-of';

/** Returns the draft that this device keeps under `name`; null for none, or when storage is full or refused. */
export function readDraft(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Returns false when the device could not keep the draft. */
export function keepDraft(name: string, draft: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(draft));
    return true;
  } catch {
    dropDraft(name);
    return false;
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Storage is refused, so it holds no draft.
  }
}

/** Names of the kept drafts that begin with `start`. */
export function draftNames(start: string): string[] {
  try {
    const kept = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + start));
    return kept.map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** Assigns the drafts of this device to an account. Drafts of another account, whose session ended without a sign-out, are removed. */
export function keepDraftsOf(accountId: string): void {
  try {
    const owner = localStorage.getItem(OWNER);
    if (owner === accountId) return;
    if (owner !== null) dropEveryDraft();
    localStorage.setItem(OWNER, accountId);
  } catch {
    // Storage is refused, so it holds no draft.
  }
}

/** Removes every draft at sign-out, because the computer may be shared. */
export function dropEveryDraft(): void {
  try {
    localStorage.removeItem(OWNER);
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) localStorage.removeItem(key);
  } catch {
    // Storage is refused, so it holds no draft.
  }
}
