const PREFIX = 'seve.draft.';
const OWNER = 'seve.drafts-of';

/** What was typed and not sent, kept on this device under `name`. Storage may be full or refused: then there is no draft. */
export function readDraft(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Returns whether this device keeps it. */
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
    // Nothing was kept either.
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

/** Drafts are those of one account: what another has typed, whose session ended without a sign-out, is removed. */
export function keepDraftsOf(accountId: string): void {
  try {
    const owner = localStorage.getItem(OWNER);
    if (owner === accountId) return;
    if (owner !== null) dropEveryDraft();
    localStorage.setItem(OWNER, accountId);
  } catch {
    // Nothing was kept either.
  }
}

/** Removes every draft at sign-out, because the computer may be shared. */
export function dropEveryDraft(): void {
  try {
    localStorage.removeItem(OWNER);
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) localStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}
