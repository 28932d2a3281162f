import { LOCALES, type Locale } from '@seve/domain';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** One file per language; a second one is fetched only when somebody asks for it. */
const CATALOGUES = {
  fr: async () => (await import('./catalogue-fr.js')).catalogue,
  en: async () => (await import('./catalogue-en.js')).catalogue,
};

const KEY = 'seve.locale';

const isLocale = (value: string | null): value is Locale => LOCALES.some((locale) => locale === value);

function storedLocale(): Locale | null {
  try {
    const value = localStorage.getItem(KEY);
    return isLocale(value) ? value : null;
  } catch {
    return null;
  }
}

export const currentLocale = (): Locale => (i18next.language === 'en' ? 'en' : 'fr');

async function load(locale: Locale): Promise<void> {
  if (i18next.hasResourceBundle(locale, 'shell')) return;
  for (const [namespace, texts] of Object.entries(await CATALOGUES[locale]())) i18next.addResourceBundle(locale, namespace, texts);
}

/** French unless this browser has chosen before. */
export async function startI18n(): Promise<void> {
  const locale = storedLocale() ?? 'fr';
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  await load(locale);
  document.documentElement.lang = locale;
}

/** `remember` false: the language of the account, as long as this browser has chosen none. */
export async function changeLocale(locale: Locale, remember = true): Promise<void> {
  if (!remember && storedLocale()) return;
  if (remember) {
    try {
      localStorage.setItem(KEY, locale);
    } catch {
      // Storage may be refused: the choice lasts as long as the page.
    }
  }
  await load(locale);
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}
