import { isLetterName, LETTERS } from '@seve/domain';
import { useLocale } from '../../i18n/use-locale.js';

/** What a letter is called on the pages of its own reader; the name of its file while this page is older than the letter. */
export function useReaderTitle(): (letter: string) => string {
  const locale = useLocale();
  return (letter) => (isLetterName(letter) ? (LETTERS[letter].readerTitle ?? LETTERS[letter].title)[locale] : letter);
}
