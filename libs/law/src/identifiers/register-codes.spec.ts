import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDiplomaCode, levelOfDiplomaCode } from './diploma-code.js';
import { isIdcc, toIdcc } from './idcc.js';
import { formatNaf, isNaf, isNafOutdated, nafOn, nafsOn } from './naf.js';
import { isRncp, toRncp } from './rncp.js';

describe('rncp', () => {
  it.each(['RNCP38382', 'RNCP39699', 'RNCP12', 'RNCP35494'])('accepts %s', (code) => expect(isRncp(code)).toBe(true));
  it.each(['rncp38382', 'RNCP', 'RNCP1', 'RNCP383821', 'RS5587', '38382', 'RNCP38382\n', ''])('refuses %j', (code) =>
    expect(isRncp(code)).toBe(false),
  );
  it.each([
    ['38382', 'RNCP38382'],
    ['rncp 38382', 'RNCP38382'],
    [' RNCP38382 ', 'RNCP38382'],
    ['RS5587', 'RS5587'],
  ])('reads %j as %s', (typed, code) => expect(toRncp(typed)).toBe(code));
});

describe('diploma-code', () => {
  // The kit of January 2025: level 3 begins with 5, 4 with 4, 5 with 3, 6 with 2, 7 with 1.
  it.each<[string, number | null, string]>([
    ['50022201', 3, 'CAP industries chimiques'],
    ['56T2220A', 3, 'TP conducteur d’appareils'],
    ['40022004', 4, 'bac pro PCEPC'],
    ['45020101', 4, 'BP pilote d’installations'],
    ['32022208', 5, 'BTS métiers de la chimie'],
    ['26511601', 6, 'bachelor ESCOM'],
    ['1701160A', 7, 'ingénieur ESCOM'],
    ['A0022201', null, 'letters in any place'],
    ['ABCDEFGH', null, 'letters alone'],
    ['01022103', null, 'a leading zero is kept, its level is not read from it'],
  ])('%s: level %p (%s)', (code, level) => {
    expect(isDiplomaCode(code)).toBe(true);
    expect(levelOfDiplomaCode(code)).toBe(level);
  });

  it.each(['5002220', '500222011', '5002220a', '5002 201', '50022201\n', '', 'É0022201'])('refuses %j', (code) => {
    expect(isDiplomaCode(code)).toBe(false);
    expect(levelOfDiplomaCode(code)).toBeNull();
  });
});

describe('idcc', () => {
  it.each(['0044', '1486', '7002'])('accepts %s', (code) => expect(isIdcc(code)).toBe(true));
  it.each(['44', '00044', '004a', '0000', ''])('refuses %j', (code) => expect(isIdcc(code)).toBe(false));
  it.each([
    ['44', '0044'],
    [' 44 ', '0044'],
    ['1486', '1486'],
    ['chimie', 'chimie'],
  ])('reads %j as %s', (typed, code) => expect(toIdcc(typed)).toBe(code));

  it('is the same read twice', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9_999 }), (number) => expect(isIdcc(toIdcc(toIdcc(String(number))))).toBe(true)));
  });
});

describe('naf and its nomenclature (naf-version)', () => {
  it.each([
    ['20.14Z', '2026-12-31', { code: '2014Z', version: 'rev2' }],
    ['2014z', '2027-01-01', { code: '2014Z', version: 'naf2025' }],
    ['10.62 Z', '2008-01-01', { code: '1062Z', version: 'rev2' }],
    ['2014', '2026-12-31', null],
    ['20.14ZZ', '2026-12-31', null],
    ['2014Z', '2007-12-31', null],
  ])('%j on %s is %j', (typed, day, naf) => expect(nafOn(typed, day)).toEqual(naf));

  it('of rév. 2 is to ask again from 1 January 2027', () => {
    const naf = { code: '2014Z', version: 'rev2' } as const;
    expect(isNafOutdated(naf, '2026-12-31')).toBe(false);
    expect(isNafOutdated(naf, '2027-01-01')).toBe(true);
    expect(isNafOutdated({ code: '2014Z', version: 'naf2025' }, '2027-01-01')).toBe(false);
  });

  it('is given in the version in force first, and in the other one as long as it is known', () => {
    const versions = (codes: { naf: string | null; naf2025: string | null }, day: string) =>
      nafsOn(codes, day).map(({ version }) => version);
    const both = { naf: '2014Z', naf2025: '2014Y' };
    expect(versions(both, '2026-12-31')).toEqual(['rev2', 'naf2025']);
    expect(versions(both, '2027-01-01')).toEqual(['naf2025', 'rev2']);
    expect(versions({ naf: '2014Z', naf2025: null }, '2027-01-01')).toEqual(['rev2']);
    expect(versions({ naf: null, naf2025: null }, '2027-01-01')).toEqual([]);
  });

  it('is written with its dot', () => expect([formatNaf('2014Z'), formatNaf('chimie')]).toEqual(['20.14Z', 'chimie']));

  it.each(['20.14Z', '2014z', '201Z', 'Z2014'])('refuses %j as it stands', (code) => expect(isNaf(code)).toBe(false));
});
