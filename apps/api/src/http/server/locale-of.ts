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

/** The language of ours that an Accept-Language header likes best; French when it names none. */
function askedFor(acceptLanguage = ''): Locale {
  const wanted = acceptLanguage.slice(0, 500).split(',').map(weighted);
  wanted.sort((one, other) => other.weight - one.weight);
  for (const { language, weight } of wanted) {
    const known = LOCALES.find((locale) => locale === language);
    if (known && weight > 0) return known;
  }
  return DEFAULT;
}

/** The language of a page: the one chosen in this browser, else the one asked for. */
export function localeOfPage(headers: IncomingHttpHeaders): Locale {
  const chosen = cookieValue(headers.cookie, LOCALE_COOKIE);
  return isLocale(chosen) ? chosen : askedFor(headers['accept-language']);
}

/**
 * The language of an answer of the api. Scripts of a screen ask for the language on screen, which another tab may have changed since; a
 * file that the browser opens by itself is in the language of pages.
 */
export function localeOf(headers: IncomingHttpHeaders): Locale {
  const mode = headers['sec-fetch-mode'];
  return mode === undefined || mode === 'navigate' ? localeOfPage(headers) : askedFor(headers['accept-language']);
}
