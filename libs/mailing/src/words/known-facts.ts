import type { Fact } from '../letter-content.js';

/** Returns the facts that have a value. */
export const knownFacts = (lines: readonly (readonly [label: string, value: string | null | undefined])[]): Fact[] =>
  lines.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
