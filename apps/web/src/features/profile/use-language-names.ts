import type { Language } from '@seve/domain';
import { useLocale } from '../../i18n/use-locale.js';

/** "Anglais", as the reader's language writes it at the head of a line. */
export function useLanguageNames(): (language: Language) => string {
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (language) => {
    const name = names.of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  };
}
