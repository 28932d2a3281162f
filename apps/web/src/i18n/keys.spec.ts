import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { isElision, NUMBER_FORMATS, toldNumber } from '@seve/domain';
import { DYNAMIC_PREFIXES } from './dynamic-keys.js';
import { keyNames, readCatalogue, usedKeys } from './key-scan.js';

const here = dirname(fileURLToPath(import.meta.url));
const fr = readCatalogue(join(here, 'fr'));
const en = readCatalogue(join(here, 'en'));
const known = keyNames(fr);
const used = usedKeys(join(here, '..'));
const isDynamic = (key: string) => DYNAMIC_PREFIXES.some((prefix) => key.startsWith(prefix));

/** Finds errors of French typography: a missing no-break space before : ; ? ! % » or after «, or ' in place of ’. */
const BAD_FRENCH = /[^\s\u00a0\u202f][?!»]|[^\S\u00a0\u202f][:;?!%»]|«[^\u00a0\u202f]|\p{L}'\p{L}/u;

describe('the texts of the screens', () => {
  it('exist in both languages', () => {
    expect([...keyNames(en)].sort()).toEqual([...known].sort());
  });

  it('are never empty', () => {
    expect([...fr, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('exist for every key that a screen names', () => {
    expect([...used].filter(([key]) => !known.has(key)).map(([key, file]) => `${file}: ${key}`)).toEqual([]);
  });

  it('are all used', () => {
    expect([...known].filter((key) => !used.has(key) && !isDynamic(key))).toEqual([]);
  });

  it('have a text behind every prefix of keys put together at run time', () => {
    expect(DYNAMIC_PREFIXES.filter((prefix) => ![...known].some((key) => key.startsWith(prefix)))).toEqual([]);
  });

  it('use the same values in both languages', () => {
    const values = (text = '') => [...new Set(text.match(/\{\{\s*\w+/g))].sort();
    const plural = /_(one|zero)$/;
    expect(
      [...fr.keys()].filter((key) => !plural.test(key) && en.has(key) && String(values(fr.get(key))) !== String(values(en.get(key)))),
    ).toEqual([]);
  });

  it('ask for told numbers in formats that exist', () => {
    const formats = [...fr.values(), ...en.values()].flatMap((text) => text.match(/\{\{[^}]*,[^}]*\}\}/g) ?? []);
    expect(formats.length).toBeGreaterThan(5);
    const asked = formats.map((hole) =>
      hole
        .slice(2, -2)
        .split(',')
        .map((part) => part.trim()),
    );
    const told = asked.filter(([, format = '']) => !isElision(format));
    expect(told.filter(([name = '', ...rest]) => toldNumber(name, 'fr') === null || rest.some((one) => !(one in NUMBER_FORMATS)))).toEqual(
      [],
    );
  });

  it('leave "de" and "que" before the name of a person or a company to the name', () => {
    const left = [...fr].filter(([, text]) => /(?:^|[\s\u00a0(«])(?:de|que|d’|qu’) ?\{\{(?:name|company|student|person)\}\}/iu.test(text));
    expect(left.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('follow French spacing and apostrophes', () => {
    expect(
      [...fr].filter(([, text]) => BAD_FRENCH.test(text.replace(/\{\{.*?\}\}|https?:\S+/g, 'x'))).map(([key, text]) => `${key}: ${text}`),
    ).toEqual([]);
  });
});
