import { isLetterName, isOptionalLetter, LETTERS, type LetterDeclaration, OPTIONAL_LETTERS } from '@seve/domain';
import { useLocale } from '../../../i18n/use-locale.js';

/** Returns a function that names a letter for its reader. A letter newer than this page keeps the name of its file. */
export function useReaderTitle(): (letter: string) => string {
  const locale = useLocale();
  return (letter) => {
    const declared: LetterDeclaration | null = isOptionalLetter(letter)
      ? OPTIONAL_LETTERS[letter]
      : isLetterName(letter)
        ? LETTERS[letter]
        : null;
    return declared ? (declared.readerTitle ?? declared.title)[locale] : letter;
  };
}
