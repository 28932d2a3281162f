import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { readAnswer } from './directory-answer.js';

const SIRET = '73282932000074';
const answered = (site: Record<string, unknown>) => ({
  results: [{ siren: '732829320', nom_complet: 'AMIDONS', matching_etablissements: [{ siret: SIRET, etat_administratif: 'A', ...site }] }],
});
function codes(site: Record<string, unknown>, day: string) {
  const answer = readAnswer(answered(site), SIRET, day);
  return answer?.outcome === 'found' ? [answer.establishment.naf, answer.establishment.naf2025] : null;
}
function place(adresse: string, more: Record<string, unknown> = {}) {
  const answer = readAnswer(answered({ adresse, ...more }), SIRET, '2026-11-28');
  if (answer?.outcome !== 'found') return null;
  const { address, postcode, communeInsee } = answer.establishment;
  return [address, postcode, communeInsee];
}

describe('an answer of the directory', () => {
  it.each([
    ['2026-12-31', ['1062Z', null]],
    ['2027-01-01', [null, '1062Z']],
  ])('gives one activity code on %s in the nomenclature in force', (day, expected) => {
    expect(codes({ activite_principale: '10.62Z' }, day)).toEqual(expected);
  });

  it.each([
    ['2026-12-31', '10.62Z', '10.62Y', ['1062Z', '1062Y']],
    ['2026-12-31', '10.62Z', '10.62Z', ['1062Z', '1062Z']],
    ['2027-01-01', '10.62Z', '10.62Y', ['1062Z', '1062Y']],
    ['2027-01-01', '10.62Y', '10.62Y', [null, '1062Y']],
  ])('gives two on %s, of which %s is the first', (day, main, next, expected) => {
    expect(codes({ activite_principale: main, activite_principale_naf25: next }, day)).toEqual(expected);
  });

  it('takes the street before the town, whose code it may have left out', () => {
    expect(place('12 RUE DU MOULIN 80000 AMIENS', { commune: '80021' })).toEqual(['12 RUE DU MOULIN', '80000', '80021']);
    expect(place('12 RUE DU MOULIN 80000 AMIENS')).toEqual(['12 RUE DU MOULIN', '80000', '80021']);
    expect(place('ZI NORD 80046 AMIENS CEDEX 2', { commune: '80021', code_postal: '80000' })).toEqual(['ZI NORD', '80000', '80021']);
    expect(place('80190 NESLE')).toEqual([null, '80190', '80585']);
    expect(place('LIEU DIT LES 12345 ARPENTS')).toEqual(['LIEU DIT LES', '12345', null]);
    expect(place('RUE SANS FIN')).toEqual(['RUE SANS FIN', null, null]);
  });

  it('is none in another shape', () => {
    expect(
      [null, [], 'x', { results: null }, { results: [{ siren: 'x', matching_etablissements: [] }] }].map((json) =>
        readAnswer(json, SIRET, '2026-11-28'),
      ),
    ).toEqual([null, null, null, null, null]);
  });
});
