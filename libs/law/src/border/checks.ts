import { LawInputError } from '../law-input-error.js';
import { isCivilDate } from '../time/civil-date.js';

/** Throws `LawInputError` naming the path if the value is invalid. */
export type Check = (value: unknown, path: string) => void;

export function fail(path: string, expected: string): never {
  throw new LawInputError(path === '' ? 'question' : path, expected);
}

const that =
  (isRight: (value: unknown) => boolean, expected: string): Check =>
  (value, path) => {
    if (!isRight(value)) fail(path, expected);
  };

export const day = that(isCivilDate, 'a day as YYYY-MM-DD, from 1900 to 2199');
export const flag = that((value) => typeof value === 'boolean', 'true or false');
export const text = that((value) => typeof value === 'string', 'a text');
export const idcc = that((value) => typeof value === 'string' && value.length === 4 && /^\d{4}$/.test(value), 'four digits');

export const whole = (least: number, most: number): Check =>
  that(
    (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most,
    `a whole number from ${least} to ${most}`,
  );

export const finite = that((value) => typeof value === 'number' && Number.isFinite(value), 'a number');

export const oneOf = (values: readonly unknown[]): Check => that((value) => values.includes(value), `one of ${values.join(', ')}`);

export const nullable =
  (check: Check): Check =>
  (value, path) => {
    if (value !== null) check(value, path);
  };

export const optional =
  (check: Check): Check =>
  (value, path) => {
    if (value !== undefined) check(value, path);
  };

export const under = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);

export function listOf(check: Check, length?: number): Check {
  const expected = length === undefined ? 'a list' : `a list of ${length}`;
  return (value, path) => {
    if (!Array.isArray(value) || (length !== undefined && value.length !== length)) fail(path, expected);
    for (const [at, one] of value.entries()) check(one, under(path, at));
  };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function record(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields);
  return (value, path) => {
    if (!isRecord(value)) fail(path, `an object with ${Object.keys(fields).join(', ')}`);
    for (const [key, check] of checks) check(value[key], under(path, key));
  };
}

/** Runs two checks in order; the second may rely on the first. */
export const both =
  (first: Check, second: Check): Check =>
  (value, path) => {
    first(value, path);
    second(value, path);
  };

/** Checks that the last day is not before the first. */
export const ordered: Check = (value, path) => {
  if (!isRecord(value)) return;
  if (typeof value.from === 'string' && typeof value.to === 'string' && value.to < value.from)
    fail(under(path, 'to'), 'a day from the first on');
};
