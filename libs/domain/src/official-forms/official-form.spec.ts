import { describe, expect, it } from '@jest/globals';
import { CONTRACT_KINDS } from '../contracts/contract.js';
import { formFacts, sampleFacts } from './form-facts.js';
import { type FormField, fillingOf } from './official-form.js';
import { proposedMap } from './propose-map.js';
import { sampleSheet } from './sample-sheet.js';

const field = (name: string, changes: Partial<FormField> = {}): FormField => ({
  ...{ name, label: null, kind: 'text', page: 1, maxLength: null, isComb: false, isMultiline: false, options: [] },
  ...changes,
});
const options = (...values: string[]) => values.map((value) => ({ value, label: value }));
const FACTS = sampleFacts('apprenticeship');
const factOf = (key: string) => FACTS.find((one) => one.key === key)?.value;

describe('the values of a contract that can fill a form', () => {
  it.each(CONTRACT_KINDS)('are known by one name each, and leave out what Sève never asks for (%s)', (kind) => {
    const keys = sampleFacts(kind).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => /nir|sex|birthPlace|nationality|socialRegime|disability/i.test(key))).toEqual([]);
  });

  it('come in the parts that forms ask for', () => {
    expect(factOf('contract.startOn')).toBe('04/01/2027');
    expect(['digits', 'day', 'month', 'year'].map((part) => factOf(`contract.startOn.${part}`))).toEqual(['04012027', '04', '01', '2027']);
    expect(['', '.euros', '.cents'].map((part) => factOf(`contract.gross${part}`))).toEqual(['1300,00', '1300', '00']);
    expect(['street', 'postalCode', 'town'].map((part) => factOf(`employer.address.${part}`))).toEqual([
      '1 rue du Moulin',
      '80000',
      'Amiens',
    ]);
    expect(['hours', 'minutes'].map((part) => factOf(`contract.weekly.${part}`))).toEqual(['35', '00']);
    expect(factOf('employer.siret.digits')).toBe('73282932000074');
    expect(factOf('apprentice.situationBefore')).toBe('1');
    expect(['from', 'percent', 'base'].map((part) => factOf(`pay.2.${part}`))).toEqual(['18/05/2027', '44', 'SMIC']);
  });

  it('have no part of an address that does not end with a town', () => {
    const sheet = sampleSheet('apprenticeship');
    const facts = formFacts({ ...sheet, parts: { ...sheet.parts, apprentice: { address: 'Lieu-dit Le Bief' } } });
    const parts = facts.filter(({ key }) => key.startsWith('apprentice.address')).map(({ value }) => value);
    expect(parts).toEqual(['Lieu-dit Le Bief', null, null, null]);
  });
});

describe('the filling of a form', () => {
  const fields = [
    field('nom'),
    field('siret', { maxLength: 14, isComb: true }),
    field('intitule', { maxLength: 10 }),
    field('prive', { kind: 'checkbox', options: options('Oui') }),
    field('public', { kind: 'checkbox', options: options('Oui') }),
    field('situation', { kind: 'radio', options: options('a', 'b') }),
    field('niveau', { kind: 'dropdown', options: options('4', '5') }),
    field('nir'),
  ];
  const map = [
    { field: 'nom', fact: 'employer.name', options: [] },
    { field: 'siret', fact: 'employer.siret.digits', options: [] },
    { field: 'intitule', fact: 'training.diplomaTitle', options: [] },
    { field: 'prive', fact: 'employer.isPublic', options: [{ code: 'privé', option: 'Oui' }] },
    { field: 'public', fact: 'employer.isPublic', options: [{ code: 'public', option: 'Oui' }] },
    { field: 'situation', fact: 'apprentice.situationBefore', options: [{ code: '2', option: 'b' }] },
    { field: 'niveau', fact: 'training.diplomaLevel', options: [{ code: '5', option: '5' }] },
  ];

  it('writes what the map says, ticks one box, and tells each field that stays blank', () => {
    const { filled, blank } = fillingOf(fields, map, FACTS);
    expect(filled).toEqual([
      { field: 'nom', value: 'Amidon de Somme' },
      { field: 'siret', value: '73282932000074' },
      { field: 'prive', value: 'Oui' },
      { field: 'niveau', value: '5' },
    ]);
    expect(blank.map((one) => [one.field, one.reason, one.max])).toEqual([
      ['intitule', 'too-long', 10],
      ['situation', 'no-option', null],
      ['nir', 'unmapped', null],
    ]);
  });

  it('leaves blank what the contract does not say', () => {
    const facts = FACTS.map((one) => (one.key === 'employer.name' ? { ...one, value: null } : one));
    expect(fillingOf(fields.slice(0, 1), map, facts)).toEqual({
      filled: [],
      blank: [{ field: 'nom', label: null, page: 1, reason: 'unknown', value: null, max: null }],
    });
  });
});

describe('a map to begin with', () => {
  it('takes the value whose name is most like that of the field, or the part of it that has room; nothing where two are alike or no option is known', () => {
    const proposed = proposedMap(
      [
        field('Zone_12', { label: 'SIRET de l’établissement d’exécution' }),
        field('employeur.pensionFund', { label: 'Caisse de retraite complémentaire' }),
        field('employeur.siret', { maxLength: 14, isComb: true }),
        field('employeur.type', { kind: 'radio', options: options('A', 'B') }),
        field('xyz'),
        field('Type', { label: 'Niveau du diplôme', kind: 'dropdown', options: options('4', '5') }),
      ],
      FACTS,
    );
    expect(proposed).toEqual([
      { field: 'Zone_12', fact: 'employer.siret', options: [] },
      { field: 'employeur.pensionFund', fact: 'contract.pensionFund', options: [] },
      { field: 'employeur.siret', fact: 'employer.siret.digits', options: [] },
      {
        ...{ field: 'Type', fact: 'training.diplomaLevel' },
        options: [
          { code: '4', option: '4' },
          { code: '5', option: '5' },
        ],
      },
    ]);
  });
});
