import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EXPIRY_DAYS } from '../applications/application.js';
import { isOfferField } from '../offers/offer-fields.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import { numberWord, ordinalWord } from './number-words.js';
import { isMessageCode, sentence } from './sentence.js';
import { toldNumber } from './told-numbers.js';

interface OpenApi {
  components: { schemas: Record<string, { properties?: object }> };
}

const THROWN = /new (?:NotFound|Forbidden|Conflict|TooMany|InvalidTransition|Unauthorized)\(\s*'([^']+)'/g;
const FIELD = /(?:code: |rule\(\s*|need\([^\n]*, |because\()'([a-z-]+\.[a-z0-9-]+)'/g;

const sources = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.|generated|^web/.test(path))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8')),
);
const codes = (pattern: RegExp) => sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
const placeholders = (text: string) => (text.match(/\{\w+/g) ?? []).sort();

describe('the sentences of errors', () => {
  it('exist in French and in English, with the same values to fill in', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
    for (const [code, text] of Object.entries(fr)) {
      expect([code, placeholders(en[code as keyof typeof en])]).toEqual([code, placeholders(text)]);
    }
  });

  it('exist for every code that is thrown', () => {
    const thrown = [...codes(THROWN), ...codes(FIELD)];
    expect(thrown.length).toBeGreaterThan(40);
    expect([...new Set(thrown)].filter((code) => !isMessageCode(code))).toEqual([]);
  });

  it('name every field that a request may hold', () => {
    const document: OpenApi = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));
    const inputs = Object.entries(document.components.schemas).filter(([name]) => /(Input|Query|Change|Closure)$/.test(name));
    const fields = inputs.flatMap(([, schema]) => Object.keys(schema.properties ?? {}));
    expect(fields.length).toBeGreaterThan(30);
    expect([...new Set(fields)].filter((field) => !isMessageCode(`name.${field}`) && !isOfferField(field))).toEqual([]);
  });

  it('are set with true apostrophes, and in French with no-break spaces', () => {
    const wrong = (texts: Record<string, string>, pattern: RegExp) => Object.entries(texts).filter(([, text]) => pattern.test(text));
    expect(wrong({ ...fr, ...en }, /\w'\w/)).toEqual([]);
    expect(wrong(fr, / [:;?!»]|« /)).toEqual([]);
    expect(wrong({ ...fr, ...en }, /!/)).toEqual([]);
  });

  it('fill in their values, and leave what is not given', () => {
    expect(sentence('field.text-short', 'fr', { min: 3, count: 1 })).toBe('3\u00a0caractères au moins, vous en avez 1.');
    expect(sentence('field.min', 'en')).toBe('At least {min}.');
  });

  it('put "de" before a name as French does', () => {
    const read = (company: string) => sentence('report.read-because', 'fr', { company });
    expect(read('Amidonnerie du Santerre')).toMatch(/^Des mots d’Amidonnerie du Santerre ont/);
    expect(read('Sucrerie du Santerre')).toMatch(/^Des mots de Sucrerie du Santerre ont/);
    expect(sentence('report.read-because', 'en', { company: 'Amidonnerie' })).toMatch(/^Words of Amidonnerie were/);
    const bare = Object.entries(fr).filter(([, text]) => /(?<!\p{L})(?:de|que|d’|qu’)[\s\u00a0]?\{(?!(?:siren|step)\})/iu.test(text));
    expect(bare).toEqual([]);
  });

  it('tell a deadline from its constant, in words where the text asks for them', () => {
    const latest = '2027-11-24';
    expect(sentence('offer.extension-long', 'fr', { latest })).toBe('Douze mois au plus\u00a0: jusqu’au 2027-11-24.');
    expect(sentence('offer.extension-long', 'en', { latest })).toBe('At most twelve months: until 2027-11-24.');
    expect(toldNumber('expiryDays', 'fr')).toBe(String(EXPIRY_DAYS));
    expect(toldNumber('interviewEscalationDays, words', 'fr')).toBe('vingt et un');
    expect(toldNumber('escalationDays, ordinal', 'en')).toBe('fourteenth');
    expect(toldNumber('latest', 'en')).toBeNull();
  });

  it('write no number in words that they do not know', () => {
    expect([numberWord(31, 'fr'), ordinalWord(31, 'fr'), ordinalWord(15, 'en')]).toEqual(['31', '31e', '15th']);
  });
});
