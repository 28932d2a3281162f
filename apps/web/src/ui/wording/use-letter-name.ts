import { isLetterName, LETTERS } from '@seve/domain';
import { useLocale } from '../../i18n/use-locale.js';

/** Returns a function that names a letter. A letter that Sève no longer sends keeps the name of its file. */
export function useLetterName(): (letter: string) => string {
  const locale = useLocale();
  return (letter) => (isLetterName(letter) ? LETTERS[letter].title[locale] : letter);
}
