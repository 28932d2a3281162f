import { describe, expect, it } from '@jest/globals';
import { lookUp } from '../dated.js';
import { APPRENTICE_SCALE } from './apprentice-scale.js';
import { NAF_VERSION } from './naf-version.js';

describe('apprentice-scale: percents by age and year (D6222-26)', () => {
  it('is the table of the article, from 2019 on', () => {
    expect(lookUp(APPRENTICE_SCALE, '2018-12-31')).toMatchObject({ known: false, why: 'too-old' });
    expect(lookUp(APPRENTICE_SCALE, '2019-01-01')).toMatchObject({
      row: {
        value: {
          'under-18': { smic: [27, 39, 55], smc: null },
          '18-20': { smic: [43, 51, 67], smc: null },
          '21-25': { smic: [53, 61, 78], smc: [53, 61, 78] },
          '26-plus': { smic: [100, 100, 100], smc: [100, 100, 100] },
        },
      },
    });
  });
});

describe('naf-version: the nomenclature of activities', () => {
  it.each([
    ['2007-12-31', { known: false, why: 'too-old' }],
    ['2008-01-01', { row: { value: 'rev2' } }],
    ['2026-12-31', { row: { value: 'rev2' } }],
    ['2027-01-01', { row: { value: 'naf2025' } }],
  ])('on %s: %p', (day, found) => expect(lookUp(NAF_VERSION, day)).toMatchObject(found));
});
