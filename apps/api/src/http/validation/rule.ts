import { ValidateBy, type ValidationOptions } from 'class-validator';

type Values = Record<string, string | number>;
/** What fills the `{values}` of the sentence; may look at what was sent. */
export type ValuesOf = (value: unknown) => Values;

/** A validator whose name is the code of its sentence. */
export function rule(
  code: string,
  isGood: (value: unknown) => boolean,
  values: ValuesOf = () => ({}),
  options?: ValidationOptions,
): PropertyDecorator {
  return ValidateBy({ name: code, constraints: [values], validator: { validate: isGood, defaultMessage: () => code } }, options);
}

export const isText = (value: unknown): value is string => typeof value === 'string';
/** True too for what is no text: another rule says so. */
export const whenText = (test: (text: string) => boolean) => (value: unknown) => !isText(value) || test(value);
/** Characters as people count them: one for an emoji. */
export const lengthOf = (value: unknown): number => (isText(value) ? [...value].length : 0);
