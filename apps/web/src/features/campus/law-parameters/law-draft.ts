import type { LawParameter, ValueShape } from '@seve/law';

/** A value as the api accepts it: one amount, or amounts by key. */
export type LawValueDraft = number | { [key: string]: LawValueDraft | null };
/** A value in the form; '' is an empty field. */
export type DraftValue = number | '' | { [key: string]: DraftValue };

/** Returns the fields of the form for this shape, filled with `value`. */
export function lawDraftOf(shape: ValueShape, value: unknown = null): DraftValue {
  if (shape.kind === 'amount') return typeof value === 'number' ? value : '';
  const parts: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  return Object.fromEntries(shape.fields.map(([key, field]) => [key, lawDraftOf(field, parts[key])]));
}

const isBlank = (draft: DraftValue | undefined): boolean =>
  draft === undefined || draft === '' || (typeof draft === 'object' && Object.values(draft).every(isBlank));

const partOf = (draft: DraftValue, key: string): DraftValue => (typeof draft === 'object' ? (draft[key] ?? '') : '');

/** Returns the value to send; an empty optional amount becomes null. */
export function typedValue(shape: ValueShape, draft: DraftValue): LawValueDraft | null {
  if (isBlank(draft)) return null;
  if (shape.kind === 'amount') return typeof draft === 'number' ? draft : null;
  return Object.fromEntries(shape.fields.map(([key, field]) => [key, typedValue(field, partOf(draft, key))]));
}

/** Returns the paths of amounts that are missing or out of bounds, with their bounds. */
export function valueFaults(shape: ValueShape, draft: DraftValue, path = 'value'): { path: string; least: number; most: number }[] {
  if (shape.isNullable && isBlank(draft)) return [];
  if (shape.kind === 'amount') {
    const isGood = typeof draft === 'number' && draft >= shape.least && draft <= shape.most;
    return isGood ? [] : [{ path, least: shape.least, most: shape.most }];
  }
  return shape.fields.flatMap(([key, field]) => valueFaults(field, partOf(draft, key), `${path}.${key}`));
}

/** Converts an amount of the parameter to cents; some parameters are stored in euros. */
export const centsOf = (amount: number, unit: LawParameter['unit']): number => (unit === 'cents' ? amount : amount * 100);
export const amountOf = (cents: number, unit: LawParameter['unit']): number => (unit === 'cents' ? cents : Math.round(cents / 100));
