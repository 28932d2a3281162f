import { LawInputError } from '../law-input-error.js';

export type ParameterUnit = 'cents' | 'euros';

/** Form of a parameter's value: one amount, or amounts by key, in the order of the form. */
export type ValueShape =
  | { kind: 'amount'; least: number; most: number; isNullable?: boolean }
  | { kind: 'group'; fields: readonly (readonly [key: string, shape: ValueShape])[]; isNullable?: boolean };

/** An amount and its path within the value, such as `small.upTo4`; empty for a single amount. */
export interface ParameterField {
  path: string;
  least: number;
  most: number;
  /** The amount can be omitted, alone or with its group. */
  isNullable: boolean;
}

const under = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

/** Returns the amounts of a shape in order, as fields of a form. */
export function fieldsOf(shape: ValueShape, path = '', isNullable = false): ParameterField[] {
  const nullable = isNullable || shape.isNullable === true;
  if (shape.kind === 'amount') return [{ path, least: shape.least, most: shape.most, isNullable: nullable }];
  return shape.fields.flatMap(([key, field]) => fieldsOf(field, under(path, key), nullable));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws LawInputError naming the first amount that is missing, unknown, not a whole number or out of bounds. */
export function checkShape(value: unknown, shape: ValueShape, path: string): void {
  if (value === null && shape.isNullable) return;
  if (shape.kind === 'amount') {
    const isAmount = typeof value === 'number' && Number.isSafeInteger(value) && value >= shape.least && value <= shape.most;
    if (!isAmount) throw new LawInputError(path, `a whole number from ${shape.least} to ${shape.most}`);
    return;
  }
  const keys = shape.fields.map(([key]) => key);
  if (!isRecord(value)) throw new LawInputError(path, `amounts by ${keys.join(', ')}`);
  const stray = Object.keys(value).find((key) => !keys.includes(key));
  if (stray !== undefined) throw new LawInputError(under(path, stray), `one of ${keys.join(', ')}`);
  for (const [key, field] of shape.fields) checkShape(value[key], field, under(path, key));
}
