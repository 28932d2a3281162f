import { describe, expect, it } from '@jest/globals';
import { localeOf, localeOfPage } from './locale-of.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
    ['de, fr;q=0.2, en;q=0.7', 'en'],
    ['EN-us;q=0.1, fr-FR', 'fr'],
    ['en;q=0', 'fr'],
    ['*, ;;q=x', 'fr'],
  ])('for Accept-Language %j is %s', (header, locale) => {
    expect(localeOf({ 'accept-language': header })).toBe(locale);
  });

  it.each([
    ['a file that the browser opens', 'navigate', 'seve_locale=en', 'en'],
    ['a browser that does not say how it asks', undefined, 'a=b; seve_locale=en', 'en'],
    ['a script of a screen, which asks for its own', 'cors', 'seve_locale=en', 'fr'],
    ['a language that is none', 'navigate', 'seve_locale=de', 'fr'],
    ['a cookie that cannot be read', 'navigate', 'seve_locale=%', 'fr'],
  ])('for %s is the chosen one where it counts', (_what, mode, cookie, locale) => {
    expect(localeOf({ 'accept-language': 'fr', 'sec-fetch-mode': mode, cookie })).toBe(locale);
  });

  it('of a page is the chosen one, whatever reads it', () => {
    expect(localeOfPage({ 'accept-language': 'fr', 'sec-fetch-mode': 'cors', cookie: 'seve_locale=en' })).toBe('en');
    expect(localeOfPage({ 'accept-language': 'en' })).toBe('en');
  });
});
