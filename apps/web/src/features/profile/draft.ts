const keyOf = (name: string) => `seve.draft.${name}`;

interface Draft {
  version: number;
  values: unknown;
}

const isDraft = (value: unknown): value is Draft => typeof value === 'object' && value !== null && 'version' in value && 'values' in value;

/** Null when there is none, or when it was typed over another version. */
export function readDraft<Values>(name: string, version: number): Values | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
    return isDraft(draft) && draft.version === version ? (draft.values as Values) : null;
  } catch {
    return null;
  }
}

/** Storage may be full or refused: then there is no draft. */
export function writeDraft(name: string, version: number, values: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ version, values }));
  } catch {
    dropDraft(name);
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Nothing was stored either.
  }
}
