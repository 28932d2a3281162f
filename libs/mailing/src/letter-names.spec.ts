import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { letters } from './index.js';

/** What the mail log of the campus and the page of the student call each letter. */
const namesIn = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(`apps/web/src/i18n/${locale}/letters.json`, 'utf8')).name;

describe('the names of letters on the screens', () => {
  it.each(['fr', 'en'])('exist in %s for every letter that Sève writes, and for no other', (locale) => {
    expect(Object.keys(namesIn(locale)).sort()).toEqual(Object.keys(letters).sort());
    expect(new Set(Object.values(namesIn(locale))).size).toBe(Object.keys(letters).length);
  });
});
