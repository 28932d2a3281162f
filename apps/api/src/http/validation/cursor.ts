import { InvalidInput, isCivilDate } from '@seve/domain';
import { isUUID } from 'class-validator';

const CHECKS = {
  id: (value: unknown) => isUUID(value),
  text: (value: unknown) => typeof value === 'string' && value.length <= 200,
  whole: (value: unknown) => Number.isSafeInteger(value),
  day: isCivilDate,
  /** Text of PostgreSQL (`published_at::text`): a Date would lose the microseconds, and the next page would skip or repeat a row. */
  instant: (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(value),
} as const;

type Sort = keyof typeof CHECKS;
type Value<S extends Sort> = S extends 'whole' ? number : string;
type Values<S extends readonly Sort[]> = { -readonly [I in keyof S]: Value<S[I]> };

export interface Page<T> {
  items: T[];
  /** Cursor of the next page; null at the end. */
  next: string | null;
}

const encode = (values: readonly (string | number)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/**
 * Returns the sort values of the last row seen; null at the start of the list. @throws InvalidInput for a cursor that the api did not
 * write.
 */
export function readCursor<const S extends readonly Sort[]>(cursor: string, sorts: S): Values<S>;
export function readCursor<const S extends readonly Sort[]>(cursor: string | undefined, sorts: S): Values<S> | null;
export function readCursor<const S extends readonly Sort[]>(cursor: string | undefined, sorts: S): Values<S> | null {
  if (cursor === undefined) return null;
  const values = decode(cursor);
  const isOurs = Array.isArray(values) && values.length === sorts.length && sorts.every((sort, index) => CHECKS[sort](values[index]));
  if (!isOurs) throw new InvalidInput([{ path: 'cursor', code: 'field.cursor' }]);
  return values as Values<S>;
}

/** Cuts the page out of `limit + 1` rows; `key` returns the sort values of a row, in the order passed to `readCursor`. */
export function pageOf<T>(rows: readonly T[], limit: number, key: (row: T) => readonly (string | number)[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encode(key(last)) : null };
}
