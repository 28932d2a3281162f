import { keepDraft, readDraft } from '../../../draft-store.js';

interface Draft {
  version: number;
  values: unknown;
}

const isDraft = (value: unknown): value is Draft => typeof value === 'object' && value !== null && 'version' in value && 'values' in value;

/** Null when there is none, or when it was typed over another version. */
export function draftOf<Values>(name: string, version: number): Values | null {
  const draft = readDraft(name);
  return isDraft(draft) && draft.version === version ? (draft.values as Values) : null;
}

export const keepDraftOf = (name: string, version: number, values: unknown): void => keepDraft(name, { version, values });
