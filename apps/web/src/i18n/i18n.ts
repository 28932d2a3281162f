import { ELISION_FORMATS, isLocale, LOCALE_COOKIE, LOCALE_COOKIE_DAYS, type Locale, NUMBER_FORMATS, TOLD_NUMBERS } from '@seve/domain';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/**
 * Loaders of the texts: per language one file for the pages that visitors open first, and one for the rest. The other language is loaded
 * only when it is chosen.
 */
const CATALOGUES = {
  fr: {
    first: async () => (await import('./catalogue-fr.js')).catalogue,
    rest: async () => (await import('./catalogue-fr-rest.js')).catalogue,
  },
  en: {
    first: async () => (await import('./catalogue-en.js')).catalogue,
    rest: async () => (await import('./catalogue-en-rest.js')).catalogue,
  },
};
type Part = 'first' | 'rest';

/** One namespace of each part; it exists when the part has been loaded. */
const SIGN: Record<Part, string> = { first: 'shell', rest: 'account' };
const has = (locale: Locale, part: Part) => i18next.hasResourceBundle(locale, SIGN[part]);

/** True for pages that visitors open first, which use no texts of the rest. Their components for members call `loadAllTexts`. */
const isFirstPage = (path: string) => path === '/' || /^\/offres(\/[^/]+)?\/?$/.test(path);

const KEY = 'seve.locale';

function storedLocale(): Locale | null {
  try {
    const value = localStorage.getItem(KEY);
    return isLocale(value) ? value : null;
  } catch {
    return null;
  }
}

/** Sets the cookie that tells the server in which language to write the next page. */
function tellServer(locale: Locale): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing over http and in older browsers.
  document.cookie = `${LOCALE_COOKIE}=${locale}; Max-Age=${LOCALE_COOKIE_DAYS * 86_400}; Path=/; SameSite=Lax${secure}`;
}

export const currentLocale = (): Locale => (i18next.language === 'en' ? 'en' : 'fr');

async function load(locale: Locale, part: Part): Promise<void> {
  if (has(locale, part)) return;
  for (const [namespace, texts] of Object.entries(await CATALOGUES[locale][part]())) i18next.addResourceBundle(locale, namespace, texts);
}

/** Loads the texts of the page at `path`. */
export async function loadTexts(path: string, locale: Locale = currentLocale()): Promise<void> {
  await Promise.all([load(locale, 'first'), isFirstPage(path) ? undefined : load(locale, 'rest')]);
}

export const loadAllTexts = (): Promise<void> => load(currentLocale(), 'rest');

/** Starts in the language chosen in this browser, else in the language in which the server wrote the page. */
export async function startI18n(): Promise<void> {
  const { lang } = document.documentElement;
  const chosen = storedLocale();
  if (chosen) tellServer(chosen);
  const locale = chosen ?? (isLocale(lang) ? lang : 'fr');
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false, defaultVariables: TOLD_NUMBERS },
    returnNull: false,
    react: { useSuspense: false },
  });
  for (const [name, format] of Object.entries({ ...NUMBER_FORMATS, ...ELISION_FORMATS }))
    i18next.services.formatter?.add(name, (value, lng) => format(value, lng === 'en' ? 'en' : 'fr'));
  await loadTexts(location.pathname, locale);
  document.documentElement.lang = locale;
}

/**
 * Changes the language. With `remember` false it is the account's language, which applies only if this browser has chosen none. Returns
 * whether the language has changed.
 */
export async function changeLocale(locale: Locale, remember = true): Promise<boolean> {
  if (!remember && (storedLocale() || locale === currentLocale())) return false;
  if (remember) {
    tellServer(locale);
    try {
      localStorage.setItem(KEY, locale);
    } catch {
      // Storage may be refused; the choice then lasts until the page is closed.
    }
  }
  await Promise.all([loadTexts(location.pathname, locale), has(currentLocale(), 'rest') ? load(locale, 'rest') : undefined]);
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
  return true;
}
