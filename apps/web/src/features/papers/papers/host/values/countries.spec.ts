import { describe, expect, it } from '@jest/globals';
import { countriesIn } from './countries.js';

describe('the countries of a host abroad', () => {
  const countries = countriesIn('fr');

  it('are named in the reader’s language, in its order', () => {
    expect(countries).toContainEqual({ value: 'BE', label: 'Belgique' });
    expect(countriesIn('en')).toContainEqual({ value: 'DE', label: 'Germany' });
    expect(countries.map(({ label }) => label)).toEqual(countries.map(({ label }) => label).toSorted((a, b) => a.localeCompare(b, 'fr')));
  });

  it('are each there once, without France and without groups of countries', () => {
    const codes = countries.map(({ value }) => value);
    expect(new Set(countries.map(({ label }) => label)).size).toBe(countries.length);
    expect(['FR', 'EU', 'UN', 'ZZ', 'DD', 'UK'].filter((code) => codes.includes(code))).toEqual([]);
    expect(codes.length).toBeGreaterThan(190);
  });
});
