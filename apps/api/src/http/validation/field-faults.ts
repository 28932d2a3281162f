import type { FieldError } from '@seve/domain';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { ValuesOf } from './rule.js';

type Values = Record<string, string | number>;
type Constraints = readonly unknown[];

/** Message code of each validator of class-validator, with the values of its placeholders. */
const KNOWN: Record<string, [code: string, values?: (constraints: Constraints) => Values]> = {
  whitelistValidation: ['field.unknown'],
  isString: ['field.text'],
  isInt: ['field.whole'],
  isNumber: ['field.number'],
  isBoolean: ['field.boolean'],
  isArray: ['field.list'],
  isUuid: ['field.id'],
  nestedValidation: ['input.object'],
  min: ['field.min', ([min]) => ({ min: Number(min) })],
  max: ['field.max', ([max]) => ({ max: Number(max) })],
  isLength: ['field.length', ([min, max]) => ({ min: Number(min), max: Number(max) })],
  isIn: ['field.choice', ([choices]) => ({ choices: (choices as unknown[]).join(', ') })],
  arrayMinSize: ['field.list-min', ([min]) => ({ min: Number(min) })],
  arrayMaxSize: ['field.list-max', ([max]) => ({ max: Number(max) })],
  arrayUnique: ['field.list-twice'],
};

/** Validators reported first when several fail: wrong types before wrong sizes. */
const FIRST = [
  'field.unknown',
  'field.missing',
  'field.list',
  'field.text',
  'field.characters',
  'field.whole',
  'field.number',
  'field.siret-digits',
  'field.siret-length',
];
const rank = (code: string) => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length);

function constraintsOf({ target, property }: ValidationError, name: string): Constraints {
  if (!target) return [];
  const all = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', true, false);
  return all.find((one) => one.propertyName === property && (one.name ?? one.type) === name)?.constraints ?? [];
}

function faultOfConstraint(error: ValidationError, name: string, path: string): FieldError {
  const known = KNOWN[name];
  const constraints = constraintsOf(error, name);
  if (known) return { path, code: known[0], values: known[1]?.(constraints) ?? {} };
  const valuesOf = constraints[0] as ValuesOf | undefined;
  return { path, code: name, values: typeof valuesOf === 'function' ? valuesOf(error.value) : {} };
}

function faultOf(error: ValidationError, path: string): FieldError | null {
  const names = Object.keys(error.constraints ?? {});
  if (names.length === 0) return null;
  if (error.value === undefined && !names.includes('whitelistValidation')) return { path, code: 'field.missing' };
  const faults = names.map((name) => faultOfConstraint(error, name, path));
  return faults.reduce((first, one) => (rank(one.code) < rank(first.code) ? one : first));
}

/** Returns one fault per field, with its path in the request. */
export function fieldFaults(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const path = parent === '' ? error.property : `${parent}.${error.property}`;
    const own = faultOf(error, path);
    return [...(own ? [own] : []), ...fieldFaults(error.children ?? [], path)];
  });
}
