import { describe, expect, it } from '@jest/globals';
import { localeOf } from './locale-of.js';

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
    expect(localeOf(header)).toBe(locale);
  });
});
