import { draftNames, dropDraft, keepDraft, readDraft } from '../../draft-store.js';

interface Kept {
  version: number;
  values: unknown;
}

const isKeptDraft = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'version' in value && 'values' in value;

/** Null when there is none. A draft that was typed over another version is dropped. */
export function draftOf<Values>(name: string, version: number): Values | null {
  const draft = readDraft(name);
  if (isKeptDraft(draft) && draft.version === version) return draft.values as Values;
  dropDraft(name);
  return null;
}

/** Keeps what a form has typed and not saved; drops it once the form holds again what is saved. Returns whether nothing is lost. */
export function followDraft(name: string, version: number, { isDirty, values }: { isDirty: boolean; values: unknown }): boolean {
  if (isDirty) return keepDraft(name, { version, values });
  dropDraft(name);
  return true;
}

/** Whether this device keeps what was typed and not saved. */
export const hasDrafts = (): boolean => draftNames('').some((name) => readDraft(name) !== null);
