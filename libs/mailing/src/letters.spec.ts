import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isLetterName, LETTER_NAMES, LOCALES } from '@seve/domain';
import { htmlUrls, textUrls, wordsOfHtml, wordsOfText } from '../test/letter-reading.js';
import { variants } from '../test/letter-variants.js';
import { letterParams, letters, type RenderedLetter, renderLetter } from './index.js';

const every = variants.flatMap((variant) => LOCALES.map((locale) => ({ ...variant, locale })));

const UNSUBSCRIBE = { link: 'https://seve.example/lettres/arret?jeton=k7Wq2', preferences: 'https://seve.example/lettres?jeton=k7Wq2' };

/** Gendered words: about the reader in French, about any person in English. */
const GENDERED = {
  fr: /(?<!\p{L})(chère?|(êtes|serez|étiez|soyez|avez été) (\p{L}{2,}(é|i|u|it)e?s?|prête?|sûre?|seule?)|\p{L}+\(e\)|\p{L}+·e)(?!\p{L})/iu,
  en: /(?<!\p{L})(he|she|him|her|his|hers|himself|herself)(?!\p{L})/iu,
};

/** Replaces every name by one that starts with a vowel. */
function renamed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(renamed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && key.endsWith('Name') ? 'Élodie Arnaud' : renamed(inner),
    ]),
  ) as Value;
}

/** Hostile content of a name, a title or a message. */
const HOSTILE = '<script>alert(1)</script>"\'&\r\nBcc: tous@autre.example\u0000\u2028\u202e';
function spoiled<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(spoiled) as Value;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, isFreeText(key, inner) ? `${HOSTILE} ${inner}` : spoiled(inner)]),
    ) as Value;
  }
  return value;
}
const FREE_TEXT = /Name$|Title$|^(title|message|organisation|place|note|reason|subject|text)$/;
const isFreeText = (key: string, value: unknown): value is string => typeof value === 'string' && FREE_TEXT.test(key);

describe('the letters of Sève', () => {
  it('are those of the folder, each under the name of its file', () => {
    const files = readdirSync('libs/mailing/src/letters').map((file) => file.replace('.letter.tsx', ''));
    expect(files.sort()).toEqual(LETTER_NAMES);
    expect(Object.keys(letters).sort()).toEqual(LETTER_NAMES);
    expect(Object.entries(letters).filter(([key, { name }]) => key !== name)).toEqual([]);
  });

  it('erase their params once sent when they open an account', () => {
    expect(LETTER_NAMES.filter((name) => letters[name].isSecret)).toEqual([
      'account-confirmation',
      'account-email-changing',
      'account-email-confirm',
      'agreement-amendment-fill',
      'agreement-changes',
      'agreement-copy',
      'agreement-delegated',
      'agreement-fill',
      'agreement-fill-group',
      'agreement-sign',
      'agreement-signature-code',
      'agreement-signature-codes',
      'contract-amendment-file-reminder',
      'contract-amendment-fill',
      'contract-complete',
      'contract-file-reminder',
      'contract-fill',
      'contract-form-reminder',
      'contract-incomplete',
      'contract-opco-warning',
      'contract-refused',
      'contract-registered',
      'contract-restated',
      'contract-silence',
      'contract-terminated',
      'guardian-page',
      'invitation',
      'magic-link',
      'paper-filed',
      'password-reset',
      'place-asked',
      'roster-invitation',
      'signature-sms',
    ]);
  });

  it('have samples that survive a stay in the database', () => {
    for (const name of LETTER_NAMES) expect(JSON.parse(JSON.stringify(letters[name].sample))).toEqual(letters[name].sample);
  });

  it('are written with the params of their own name', () => {
    const { sample } = letters['company-verified'];
    expect(letterParams('company-verified', sample)).toEqual({ letter: 'company-verified', params: sample });
    expect(isLetterName('company-verified')).toBe(true);
    expect(['toString', 'match-digest ', ''].filter(isLetterName)).toEqual([]);
  });
});

describe.each(every)('$name in $locale, with $what', ({ name, params, locale }) => {
  let letter: RenderedLetter;
  beforeAll(async () => {
    letter = await renderLetter(name, params as never, locale, { unsubscribe: UNSUBSCRIBE });
  });

  it('has a subject of one line that is also its title and its heading', () => {
    const { subject, html } = letter;
    expect(subject).toMatch(/^[^\p{Cc}]{10,140}$/u);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('says its language, and both colour schemes', () => {
    const { html } = letter;
    expect(html).toContain(`<html dir="ltr" lang="${locale}"`);
    expect(html).toContain('name="color-scheme" content="light dark"');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
  });

  it('leaves no placeholder open and no value empty', () => {
    const { html, text, subject } = letter;
    expect(`${subject}${html}${text}`).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\{|Invalid Date/);
    expect(html).not.toMatch(/<(td|th|p|h2|li|b|a|blockquote)\b[^>]*>\s*(<!--.*?-->)?\s*<\/\1>/);
    expect(text).not.toMatch(/«\s*»|“”/);
  });

  it('leads to the same addresses in HTML and in text, and to the two pages of the preferences', () => {
    const { html, text } = letter;
    expect(htmlUrls(html)).toEqual(expect.arrayContaining(Object.values(UNSUBSCRIBE)));
    expect(htmlUrls(html).length).toBeGreaterThan(2);
    expect(textUrls(text)).toEqual(htmlUrls(html));
  });

  it('says the same words in HTML and in text', () => {
    expect(wordsOfText(letter.text)).toEqual(wordsOfHtml(letter.html));
  });

  it('speaks one language only, and vous', () => {
    const text = letter.text.replace(/^>.*$/gm, '');
    expect(text).toMatch(locale === 'fr' ? /Vous recevez cette lettre parce qu/ : /You get this letter because/);
    expect(text).not.toMatch(
      locale === 'fr' ? /(?<!\p{L})(the|your|tu|ton|ta|tes|toi)(?!\p{L})/iu : /(?<!\p{L})(vous|votre|vos|une)(?!\p{L})/iu,
    );
    expect(text).not.toContain('!');
  });

  it('agrees with the gender of nobody', () => {
    expect(letter.text).not.toMatch(GENDERED[locale]);
  });

  it('spaces French as French is spaced', () => {
    const { text, subject } = letter;
    expect(`${subject}\n${text}`).not.toMatch(/ [:;?!%»]|« |\p{L}'\p{L}/u);
  });

  it('shows hostile names as text and keeps the subject on one line', async () => {
    const { subject, html, text } = await renderLetter(name, spoiled(params) as never, locale, { unsubscribe: UNSUBSCRIBE });
    expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
    expect(html).not.toMatch(/<script/i);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(htmlUrls(html)).toEqual(htmlUrls(letter.html));
    expect(textUrls(text)).toEqual(htmlUrls(html));
  });
});

it.each(variants)('$name elides before any name, with $what', async ({ name, params }) => {
  const { text } = await renderLetter(name, renamed(params) as never, 'fr');
  expect(text.replaceAll('\u00a0', ' ')).not.toMatch(/(?<!\p{L})(de|que|ne|se|je|le|la|jusque) (?!oui|onze)[aeiouyéèêâîôû]/iu);
});
