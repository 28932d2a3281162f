import { describe, expect, it } from '@jest/globals';
import type { EstablishmentView } from '@seve/api-client';
import { partsOf, planFill } from './fill.js';

const FOUND: EstablishmentView = {
  ...{ siret: '73282932000074', name: 'AMIDONS DE LA SELLE', siteName: null, address: '12 RUE DU MOULIN', postcode: '80000' },
  ...{ communeInsee: '80021', communeName: 'Amiens', department: '80', naf: '1062Z', naf2025: null, isHidden: false },
};
const FIELDS = {
  name: 'companyName',
  address: 'address',
  commune: ['communeInsee', 'communeText'],
  naf: 'naf',
  naf2025: 'naf2025',
} as const;
const EMPTY = { companyName: '', address: '', communeInsee: '', communeText: '', naf: '', naf2025: '' };
const FILLED = {
  companyName: 'AMIDONS DE LA SELLE',
  address: '12 RUE DU MOULIN',
  communeInsee: '80021',
  communeText: 'Amiens (80)',
  naf: '10.62Z',
};
const parts = partsOf(FOUND, FIELDS);
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('a form filled by its SIRET', () => {
  it('takes what is said into its empty fields', () => {
    const { fill, differing, stale } = planFill(parts, EMPTY, []);
    expect(Object.assign({}, ...fill.map(({ values }) => values))).toEqual(FILLED);
    expect([differing, stale]).toEqual([[], []]);
  });

  it('overwrites nothing that was typed, and says what differs, beyond case and points', () => {
    const typed = { ...EMPTY, companyName: 'Amidons de la Selle', address: '14 rue du Moulin', naf: '1062z', communeText: 'Ami' };
    const { fill, differing } = planFill(parts, typed, []);
    expect(names(fill)).toEqual([]);
    expect(names(differing)).toEqual(['address', 'commune']);
  });

  it('follows another number where nothing was typed since, and empties what that one does not say', () => {
    const typed = { ...EMPTY, ...FILLED, companyName: 'Amidons' };
    const next = partsOf({ ...FOUND, name: 'MOULINS', address: '1 QUAI NORD', naf: null }, FIELDS);
    const { fill, differing, stale } = planFill(next, typed, parts);
    expect(names(fill)).toEqual(['address', 'commune']);
    expect(names(differing)).toEqual(['name']);
    expect(names(stale)).toEqual(['naf']);
    expect(names(planFill([], typed, parts).stale)).toEqual(['address', 'commune', 'naf']);
  });

  it('writes one line of address where a form has one', () => {
    const line = (found: Partial<EstablishmentView>) => partsOf({ ...FOUND, ...found }, { wholeAddress: 'hostAddress' })[0]?.shown;
    expect(line({})).toBe('12 RUE DU MOULIN, 80000 Amiens');
    expect(line({ postcode: null })).toBe('12 RUE DU MOULIN, Amiens');
    expect(line({ communeName: null, address: '2 chemin de halage, 80000 Amiens' })).toBe('2 chemin de halage, 80000 Amiens');
    expect(line({ communeName: null, address: null })).toBeUndefined();
  });
});
