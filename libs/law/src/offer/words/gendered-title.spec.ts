import { describe, expect, it } from '@jest/globals';
import { occupationTitles } from '@seve/reference';
import fc from 'fast-check';
import { offerOf } from '../offer.fixtures.js';
import { genderedHead, genderedTitle } from './gendered-title.js';
import { arePair, genderOf } from './gendered-words.js';

/** Read by hand: is the trade named in one gender only? */
const ROWS: [title: string, gender: 'feminine' | 'masculine' | null][] = [
  ['Technicien de laboratoire', 'masculine'],
  ['Technicienne de laboratoire', 'feminine'],
  ['Stage technicien qualité', 'masculine'],
  ['Apprenti conducteur de ligne', 'masculine'],
  ['Apprentie conductrice de ligne', 'feminine'],
  ['Opérateur production / maintenance', 'masculine'],
  ['Alternance : assistante qualité', 'feminine'],
  ['Chargé de mission environnement', 'masculine'],
  ['Ingénieur procédés', 'masculine'],
  ['Commerciale export', 'feminine'],
  ['LABORANTIN', 'masculine'],
  ['Technicien de laboratoire H/F', null],
  ['Technicien de laboratoire (F/H)', null],
  ['Technicienne (f-h) en CDI', null],
  ['Technicien·ne de laboratoire', null],
  ['Technicien/ne de laboratoire', null],
  ['Technicien(ne) de laboratoire', null],
  ['Conducteur(trice) de ligne', null],
  ['Technicien / Technicienne de laboratoire', null],
  ['Technicienne ou technicien de laboratoire', null],
  ['Ingénieur ou ingénieure procédés', null],
  ['Aide de laboratoire', null],
  ['Analyste en biologie', null],
  ['Chimiste', null],
  ['Pilote d’installation', null],
  ['Stage en laboratoire d’analyse', null],
  ['Stage en conduite de ligne', null],
  ['Stage ouvrier à la sucrerie', null],
  ['Métiers de l’eau : stage de découverte', null],
  ['Contrôle qualité des sirops', null],
  ['Traitement des eaux', null],
  ['Maintenance des réacteurs', null],
  ['Réacteur pilote : essais', null],
  ['Atelier peinture', null],
  ['Développement de procédés', null],
  ['Chaudière biomasse : suivi', null],
  ['Sécurité et environnement', null],
  ['Responsable qualité', null],
  ['Amiens, laboratoire des sucres', null],
  ['Saint-Quentin : découverte du laboratoire', null],
  ['Vérifier la qualité des sirops', null],
  ['Stage', null],
  ['', null],
];

describe('a title in both genders (L1142-1)', () => {
  it.each(ROWS)('“%s”: %s', (title, gender) => expect(genderedHead(title)?.gender ?? null).toBe(gender));

  it('is refused with the word and a remedy', () => {
    expect(genderedTitle(offerOf({ title: 'Laborantin' }))).toMatchObject({
      weight: 'refused',
      reason: {
        path: 'title',
        article: 'Code du travail, art. L1142-1',
        numbers: { word: 'Laborantin', gender: 'masculine' },
        sentence: { fr: '«\u00a0Laborantin\u00a0» n’est écrit qu’au masculin.' },
        remedy: { fr: 'Ajoutez «\u00a0H/F\u00a0» à l’intitulé, ou écrivez les deux formes.' },
      },
    });
  });

  it.each([
    ['technicien', 'technicienne', true],
    ['conducteur', 'conductrice', true],
    ['opérateur', 'ouvrière', false],
    ['agent', 'agent', false],
  ])('%s and %s are the same trade: %s', (one, other, expected) => expect(arePair(one, other)).toBe(expected));

  it.each([
    ['techniciens', 'masculine'],
    ['techniciennes', 'feminine'],
    ['conductrices', 'feminine'],
    ['apprenties', 'feminine'],
  ])('%s, of several, is %s', (word, gender) => expect(genderOf(word)).toBe(gender));

  it.each(['réacteur', 'papier', 'qualité', 'vente', 'matière', 'traitement'])('%s names nobody', (word) =>
    expect(genderOf(word)).toBeNull(),
  );

  describe('measured on the labels of the ROME', () => {
    const pairs = occupationTitles().flatMap(({ title }) => {
      const [masculine = '', feminine = '', ...more] = title.split(' / ');
      const isPair = more.length === 0 && feminine !== '' && masculine.split(' ')[0] !== feminine.split(' ')[0];
      return isPair ? [{ title, masculine, feminine }] : [];
    });
    const share = (found: number) => Math.round((1_000 * found) / pairs.length) / 10;

    it('holds 8,500 pairs and more', () => expect(pairs.length).toBeGreaterThan(8_500));

    it('finds at least 97 % of the masculine forms and 97 % of the feminine ones', () => {
      expect(share(pairs.filter(({ masculine }) => genderedHead(masculine)).length)).toBeGreaterThanOrEqual(97);
      expect(share(pairs.filter(({ feminine }) => genderedHead(feminine)).length)).toBeGreaterThanOrEqual(97);
    });

    it('lets at least 99.5 % of the labels in both forms pass', () => {
      expect(share(pairs.filter(({ title }) => genderedHead(title) === null).length)).toBeGreaterThanOrEqual(99.5);
    });

    it('lets every label pass with H/F', () => {
      for (const { masculine, feminine } of pairs) {
        expect(genderedHead(`${masculine} H/F`)).toBeNull();
        expect(genderedHead(`${feminine} (F/H)`)).toBeNull();
      }
    });

    it('calls hardly any trade of both genders one of one gender: their own labels are all that is left', () => {
      const both = occupationTitles().filter(
        ({ title }) => !/[/(]/.test(title) && /(?:iste|logue|graphe|naire|able|aire)\b/u.test(title.split(' ')[0] ?? ''),
      );
      expect(both.length).toBeGreaterThan(500);
      expect(both.filter(({ title }) => genderedHead(title)).map(({ title }) => title)).toEqual([]);
    });
  });

  it('never refuses what says H/F', () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (title) => expect(genderedHead(`${title} H/F`)).toBeNull()));
  });
});
