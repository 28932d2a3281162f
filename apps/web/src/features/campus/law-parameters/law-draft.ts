import type { LawParameter, ValueShape } from '@seve/law';

/** A value as the api takes it: one amount, or amounts by key. */
export type LawValueDraft = number | { [key: string]: LawValueDraft | null };
/** The same while it is typed; an empty field is ''. */
export type DraftValue = number | '' | { [key: string]: DraftValue };

/** Fields to fill in, holding what `value` says. */
export function lawDraftOf(shape: ValueShape, value: unknown = null): DraftValue {
  if (shape.kind === 'amount') return typeof value === 'number' ? value : '';
  const parts: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  return Object.fromEntries(shape.fields.map(([key, field]) => [key, lawDraftOf(field, parts[key])]));
}

const isBlank = (draft: DraftValue | undefined): boolean =>
  draft === undefined || draft === '' || (typeof draft === 'object' && Object.values(draft).every(isBlank));

const partOf = (draft: DraftValue, key: string): DraftValue => (typeof draft === 'object' ? (draft[key] ?? '') : '');

/** What is sent: what may be left out and is empty is null. */
export function typedValue(shape: ValueShape, draft: DraftValue): LawValueDraft | null {
  if (isBlank(draft)) return null;
  if (shape.kind === 'amount') return typeof draft === 'number' ? draft : null;
  return Object.fromEntries(shape.fields.map(([key, field]) => [key, typedValue(field, partOf(draft, key))]));
}

/** Paths of amounts that are missing or out of their bounds, with these. */
export function valueFaults(shape: ValueShape, draft: DraftValue, path = 'value'): { path: string; least: number; most: number }[] {
  if (shape.isNullable && isBlank(draft)) return [];
  if (shape.kind === 'amount') {
    const isGood = typeof draft === 'number' && draft >= shape.least && draft <= shape.most;
    return isGood ? [] : [{ path, least: shape.least, most: shape.most }];
  }
  return shape.fields.flatMap(([key, field]) => valueFaults(field, partOf(draft, key), `${path}.${key}`));
}

/** Cents of an amount of the parameter, and back: a ceiling is kept in euros. */
export const centsOf = (amount: number, unit: LawParameter['unit']): number => (unit === 'cents' ? amount : amount * 100);
export const amountOf = (cents: number, unit: LawParameter['unit']): number => (unit === 'cents' ? cents : Math.round(cents / 100));
