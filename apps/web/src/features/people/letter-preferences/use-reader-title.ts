import { isLetterName, isOptionalLetter, LETTERS, type LetterDeclaration, OPTIONAL_LETTERS } from '@seve/domain';
import { useLocale } from '../../../i18n/use-locale.js';

/** What a letter is called on the pages of its own reader; the name of its file while this page is older than the letter. */
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
