import { LETTER_NAMES, type LetterName } from '@seve/domain';
import { type LetterParams, letters } from '../src/index.js';

export interface Variant<Name extends LetterName = LetterName> {
  name: Name;
  /** What differs from the sample, in a few words. */
  what: string;
  params: LetterParams[Name];
}

const inWords = (change: object) =>
  Object.entries(change)
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`.slice(0, 40))
    .join(', ');

/** Every letter with its sample, then with each change of it. */
export const variants: readonly Variant[] = LETTER_NAMES.flatMap((name) => {
  const { sample, variants: changes = [] } = letters[name];
  const changed = changes.map((change) => ({ name, what: inWords(change), params: { ...sample, ...change } as Variant['params'] }));
  return [{ name, what: 'its sample', params: sample }, ...changed];
});
