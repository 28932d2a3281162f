import type { Check } from './checks.js';

/** What one argument must be, and its name in the error; the fields of a question are named alone. */
export type Parameter = readonly [name: string, check: Check];

export function check(given: readonly unknown[], parameters: readonly Parameter[]): void {
  for (const [at, [name, isRight]] of parameters.entries()) isRight(given[at], name);
}

/** The function, which reads its arguments only once each is what it expects. @throws LawInputError */
export const guarded =
  <Given extends readonly unknown[], Answer>(answer: (...given: Given) => Answer, ...parameters: readonly Parameter[]) =>
  (...given: Given): Answer => {
    check(given, parameters);
    return answer(...given);
  };
