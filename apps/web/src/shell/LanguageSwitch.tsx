import type { Locale } from '@seve/domain';
import { useQueryClient } from '@tanstack/react-query';
import { changeLocale } from '../i18n/i18n.js';
import { useLocale } from '../i18n/use-locale.js';
import css from './LanguageSwitch.module.css';

const NAMES: Record<Locale, string> = { fr: 'Français', en: 'English' };

/** The other language, written in itself. */
export function LanguageSwitch() {
  const locale = useLocale();
  const queryClient = useQueryClient();
  const other: Locale = locale === 'fr' ? 'en' : 'fr';
  const change = async () => {
    await changeLocale(other);
    await queryClient.invalidateQueries();
  };
  return (
    <button type="button" lang={other} className={css.link} onClick={() => void change()}>
      {NAMES[other]}
    </button>
  );
}
