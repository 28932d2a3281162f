import { draftNames, dropDraft, keepDraft, readDraft } from '../../draft-store.js';
import { editedFields } from '../forms/typed-over.js';
import { endsWithin } from './ends-within.js';

interface Kept {
  version: number;
  values: object;
  /** Saved values of the form when the draft was typed. Without them every field counts as typed. */
  saved?: object;
}

interface Typed<Values> {
  isDirty: boolean;
  values: Values;
  saved: Values;
}

/** Resolves to true when the form of this draft can no longer be opened. */
type IsClosed = (name: string) => Promise<boolean>;

const JUDGE_PATIENCE_MS = 3_000;

const judges = new Map<string, IsClosed>();

const isKeptDraft = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'version' in value && 'values' in value;

/**
 * Returns the values `saved` with the fields that the draft changed, even if other fields were saved since. Returns null when there is no
 * draft. Drops a draft of another version of the form.
 */
export function draftOnDevice<Values extends object>(name: string, version: number, saved: Values): Values | null {
  const draft = readDraft(name);
  if (isKeptDraft(draft) && draft.version === version) return { ...saved, ...editedFields(draft.values, draft.saved ?? {}) };
  dropDraft(name);
  return null;
}

/**
 * Keeps the unsaved input of a form on this device; drops it once the form equals its saved values. Returns false when the device could not
 * keep it.
 */
export function followDraft<Values>(name: string, version: number, { isDirty, values, saved }: Typed<Values>): boolean {
  if (isDirty) return keepDraft(name, { version, values, saved });
  dropDraft(name);
  return true;
}

/** Registers the check of drafts whose names begin with `kind` and a dot. Forms without a check count as open. */
export function judgeDrafts(kind: string, isClosed: IsClosed): void {
  judges.set(kind, isClosed);
}

/** Resolves to true when this device keeps the draft of a form that can still be opened. */
export async function hasDrafts(): Promise<boolean> {
  const closed = await Promise.all(draftNames('').map(isDead));
  return closed.includes(false);
}

async function isDead(name: string): Promise<boolean> {
  if (readDraft(name) === null) return true;
  const judge = judges.get(name.slice(0, name.indexOf('.')));
  let isClosed = false;
  const judging = judge?.(name).then((answer) => {
    isClosed = answer;
  });
  if (judging) await endsWithin(JUDGE_PATIENCE_MS, judging);
  return isClosed;
}
