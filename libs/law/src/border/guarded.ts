import type { Check } from './checks.js';

/** Check of one argument, and its name in errors; fields of an object are named without it. */
export type Parameter = readonly [name: string, check: Check];

export function check(given: readonly unknown[], parameters: readonly Parameter[]): void {
  for (const [at, [name, isRight]] of parameters.entries()) isRight(given[at], name);
}

/** Wraps a function so that it runs only if every argument is valid. @throws LawInputError */
export const guarded =
  <Given extends readonly unknown[], Answer>(answer: (...given: Given) => Answer, ...parameters: readonly Parameter[]) =>
  (...given: Given): Answer => {
    check(given, parameters);
    return answer(...given);
  };
