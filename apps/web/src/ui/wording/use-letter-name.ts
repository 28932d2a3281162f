import { isLetterName, LETTERS } from '@seve/domain';
import { useLocale } from '../../i18n/use-locale.js';

/** Which letter it is, in words; a letter that Sève no longer writes keeps the name of its file. */
export function useLetterName(): (letter: string) => string {
  const locale = useLocale();
  return (letter) => (isLetterName(letter) ? LETTERS[letter].title[locale] : letter);
}
