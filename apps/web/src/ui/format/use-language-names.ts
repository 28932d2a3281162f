import type { Language, LanguageLevel } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale.js';
import { capitalised } from './capitalised.js';

/** "Anglais", "B1, à l’aise dans le travail courant" */
export function useLanguageNames() {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return {
    language: (language: Language): string => capitalised(names.of(language) ?? language),
    level: (level: LanguageLevel): string => t(`language-level.${level}`),
  };
}
