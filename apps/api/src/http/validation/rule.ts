import { ValidateBy, type ValidationOptions } from 'class-validator';

type Values = Record<string, string | number>;
/** Returns the values of the `{placeholders}` in the message; may read the value sent. */
export type ValuesOf = (value: unknown) => Values;

/** Returns a validator named after the code of its message. */
export function rule(
  code: string,
  isGood: (value: unknown) => boolean,
  values: ValuesOf = () => ({}),
  options?: ValidationOptions,
): PropertyDecorator {
  return ValidateBy({ name: code, constraints: [values], validator: { validate: isGood, defaultMessage: () => code } }, options);
}

export const isText = (value: unknown): value is string => typeof value === 'string';
/** Applies a test to texts only; true for other values, which another rule refuses. */
export const whenText = (test: (text: string) => boolean) => (value: unknown) => !isText(value) || test(value);
/** Returns the number of code points, so that an emoji counts as one; 0 for a value that is no text. */
export const lengthOf = (value: unknown): number => (isText(value) ? [...value].length : 0);
