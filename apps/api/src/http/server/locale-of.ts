import type { IncomingHttpHeaders } from 'node:http';
import { isLocale, LOCALE_COOKIE, LOCALES, type Locale } from '@seve/domain';
import { cookieValue } from '../session/session-cookie.js';

const DEFAULT: Locale = 'fr';

function weighted(range: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const q = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
}

/** Returns the supported language that an Accept-Language header prefers; French when it names none. */
function askedFor(acceptLanguage = ''): Locale {
  const wanted = acceptLanguage.slice(0, 500).split(',').map(weighted);
  wanted.sort((one, other) => other.weight - one.weight);
  for (const { language, weight } of wanted) {
    const known = LOCALES.find((locale) => locale === language);
    if (known && weight > 0) return known;
  }
  return DEFAULT;
}

/** Returns the language of a page: the one chosen in this browser, else by Accept-Language. */
export function localeOfPage(headers: IncomingHttpHeaders): Locale {
  const chosen = cookieValue(headers.cookie, LOCALE_COOKIE);
  return isLocale(chosen) ? chosen : askedFor(headers['accept-language']);
}

/**
 * Returns the language of a response of the api. For fetches of scripts, Accept-Language decides: it holds the language on screen, while
 * another tab may have changed the cookie. Navigations, such as downloads, use the language of pages.
 */
export function localeOf(headers: IncomingHttpHeaders): Locale {
  const mode = headers['sec-fetch-mode'];
  return mode === undefined || mode === 'navigate' ? localeOfPage(headers) : askedFor(headers['accept-language']);
}
