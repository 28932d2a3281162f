import { draftNames, dropDraft, keepDraft, readDraft } from '../../draft-store.js';
import { editedFields } from '../forms/typed-over.js';
import { endsWithin } from './ends-within.js';

interface Kept {
  version: number;
  values: object;
  /** What was saved when it was typed. Without it every field counts as typed. */
  saved?: object;
}

interface Typed<Values> {
  isDirty: boolean;
  values: Values;
  saved: Values;
}

/** Resolves to whether the form of this draft cannot be opened any more. */
type IsClosed = (name: string) => Promise<boolean>;

const JUDGE_PATIENCE_MS = 3_000;

const judges = new Map<string, IsClosed>();

const isKeptDraft = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'version' in value && 'values' in value;

/**
 * Returns the fields that were typed over what is saved now, also where others were saved since; null when there is none.
 * A draft of another version of the form is dropped.
 */
export function draftOnDevice<Values extends object>(name: string, version: number, saved: Values): Values | null {
  const draft = readDraft(name);
  if (isKeptDraft(draft) && draft.version === version) return { ...saved, ...editedFields(draft.values, draft.saved ?? {}) };
  dropDraft(name);
  return null;
}

/** Keeps what a form has typed and not saved; drops it once the form holds again what is saved. Returns whether nothing is lost. */
export function followDraft<Values>(name: string, version: number, { isDirty, values, saved }: Typed<Values>): boolean {
  if (isDirty) return keepDraft(name, { version, values, saved });
  dropDraft(name);
  return true;
}

/** Has `isClosed` asked about the drafts whose names begin with `kind` and a dot. Forms without it can always be opened. */
export function judgeDrafts(kind: string, isClosed: IsClosed): void {
  judges.set(kind, isClosed);
}

/** Whether this device keeps what was typed and not saved, for a form that can be opened again. */
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
