import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../messages/language.js';
import { isOptionalLetter, OPTIONAL_LETTER_NAMES } from '../letter-preference.js';
import { COPY_TOPICS } from './copy-topics.data.js';
import { DIGEST_LETTERS } from './digest-letters.data.js';
import { FIXED_LETTERS } from './fixed-letters.data.js';
import { LETTER_NAMES, LETTERS, TEACHER_LETTERS } from './letters.js';
import { OPTIONAL_LETTERS } from './optional-letters.data.js';

const texts = (locale: (typeof LOCALES)[number]) => [
  ...LETTER_NAMES.flatMap((name) => [LETTERS[name].title[locale], LETTERS[name].readerTitle?.[locale] ?? LETTERS[name].title[locale]]),
  ...OPTIONAL_LETTER_NAMES.map((name) => OPTIONAL_LETTERS[name].description[locale]),
];
const titles = (locale: (typeof LOCALES)[number]) => LETTER_NAMES.map((name) => LETTERS[name].title[locale]);

/** French puts a no-break space before : ; ? ! % » and after «. */
const BAD_FRENCH = /[^\s\u00a0\u202f][?!»]|[^\S\u00a0\u202f][:;?!%»]|«[^\u00a0\u202f]/u;

describe('the declared letters', () => {
  it('are each optional, fixed or a digest, and only one of these', () => {
    const declared = [OPTIONAL_LETTERS, FIXED_LETTERS, DIGEST_LETTERS].flatMap((letters) => Object.keys(letters));
    const topics = Object.keys(COPY_TOPICS);
    expect(declared.filter((name) => !topics.includes(name)).sort()).toEqual(LETTER_NAMES);
  });

  it.each(LOCALES)('have a title of their own and no empty text in %s', (locale) => {
    expect(new Set(titles(locale)).size).toBe(LETTER_NAMES.length);
    expect(texts(locale).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('follow French spacing, and write true apostrophes in both languages', () => {
    expect(texts('fr').filter((text) => BAD_FRENCH.test(text))).toEqual([]);
    expect(LOCALES.flatMap(texts).filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  it('are gathered by a digest only where their readers choose how often they come', () => {
    const gathered = Object.values(DIGEST_LETTERS).flatMap(({ gathers }) => gathers ?? []);
    expect(gathered.filter((name) => !isOptionalLetter(name))).toEqual([]);
  });

  it('tell a teacher by the copy, or by a letter of their own that joins the same digest', () => {
    expect([...TEACHER_LETTERS].sort()).toEqual([
      'application-cancelled',
      'application-escalated',
      'application-interview',
      'application-offer-lapsed',
      'application-teacher-copy',
    ]);
  });
});
