import { describe, expect, it } from '@jest/globals';
import { isClassSearch, readClassSearch, writeClassSearch } from './class-search.js';

describe('the address of the class table', () => {
  it('keeps the filters it knows, and leaves out the rest', () => {
    const search = {
      etat: 'waiting',
      place: 'sans',
      envoi: 'tous',
      tour: 'moi',
      silence: '21',
      age: 'mineur',
      tri: 'contact',
      sens: 'inverse',
    };
    expect(readClassSearch({ ...search, q: 'Léa', vue: 'x', constructor: '1' })).toEqual({
      etat: 'waiting',
      place: 'sans',
      tour: 'moi',
      silence: 21,
      age: 'mineur',
      tri: 'contact',
      sens: 'inverse',
      q: 'Léa',
    });
  });

  it('reads words of up to 100 letters', () => {
    expect(readClassSearch({ q: 'x'.repeat(100) })).toEqual({ q: 'x'.repeat(100) });
    expect(readClassSearch({ q: 'x'.repeat(101) })).toEqual({});
  });

  it.each(['0', '366', '-1', '1.5', 'abc', '', null, 1.5])('reads %j as no number of days', (silence) => {
    expect(readClassSearch({ silence })).toEqual({});
  });

  it('writes what it reads', () => {
    const search = { etat: 'no_application', silence: 14, tri: 'nom', q: 'a & b' } as const;
    const written = writeClassSearch({ ...search, age: undefined });
    expect(isClassSearch(written)).toBe(true);
    expect(readClassSearch(Object.fromEntries(new URLSearchParams(written)))).toEqual(search);
  });

  it('is only itself when every word of it is a filter, once', () => {
    expect(['', 'place=sans', 'tri=nom&sens=inverse'].map(isClassSearch)).toEqual([true, true, true]);
    expect(['vue=1', 'etat=perdu', 'tri=nom&tri=nom', 'q=', '__proto__=1'].map(isClassSearch)).toEqual([false, false, false, false, false]);
  });
});
