import type { Fact } from '../letter-content.js';

/** The lines of the ruled list of which the letter knows the value. */
export const knownFacts = (lines: readonly (readonly [label: string, value: string | null | undefined])[]): Fact[] =>
  lines.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
