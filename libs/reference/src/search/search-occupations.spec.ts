import { describe, expect, it } from '@jest/globals';
import { occupationTitles } from '../occupation-titles.js';
import { searchOccupations } from './search-occupations.js';
import { titleForms } from './title-forms.js';

const codes = (text: string, limit = 5) => searchOccupations(text, limit).map(({ code }) => code);

describe('an occupation searched by a free title', () => {
  it.each([
    ['technicienne de laboratoire', ['H1224', 'H1503']],
    ['Technicien / Technicienne de laboratoire', ['H1224', 'H1503']],
    ['laboratoire technicien', ['H1224', 'H1503']],
    ['technicien labo', ['H1210', 'H1503']],
    ['operateur chimie', ['H2304']],
    ['opératrice de production chimique', ['H2304']],
    ['conductrice de ligne', ['H2102', 'H2301']],
    ['maintenance industrielle technicien', ['I1304']],
    ['ingénieur procédés', ['H2502', 'H1206']],
    ['R&D technicien', ['H1210']],
    ['hse', ['H1304', 'H1308']],
    ['méthanisation', ['A1303', 'K2306']],
    ['historien de l’oeuvre', ['K1602']],
    ['boulangère', ['D1102']],
  ])('%s', (text, first) => {
    expect(codes(text).slice(0, first.length)).toEqual(first);
  });

  it('is found before its last word is finished', () => {
    expect(codes('technicien de mainten')).toContain('I1304');
    expect(codes('biotech')[0]).toBe('K2402');
  });

  it('is found through one wrong letter', () => {
    expect(codes('tecnicien laboratoire')).toEqual(codes('technicien laboratoire'));
    expect(codes('electicien de maintenance')[0]).toBe('I1309');
  });

  it('is found through the words of a contract, and through a word the ROME does not know', () => {
    expect(codes('Alternance - Technicien(ne) de maintenance industrielle H/F')[0]).toBe('I1304');
    expect(codes('Technicien de laboratoire, sucrerie de Nesle')).toContain('H1503');
  });

  it('comes once, with the title that met the text, and whether it is of the sector', () => {
    const found = searchOccupations('technicien', 20);
    expect(new Set(found.map(({ code }) => code)).size).toBe(20);
    expect(searchOccupations('laborantine', 1)).toEqual([
      {
        code: 'H1503',
        parent: 'H1503',
        label: 'Technicien / Technicienne de laboratoire d’analyse industrielle',
        title: 'Laborantin / Laborantine de l’industrie',
        isSector: true,
      },
    ]);
  });

  it('is nothing for a text without a word it knows', () => {
    expect(codes('xyzzy')).toEqual([]);
    expect(codes(' - ')).toEqual([]);
    expect(codes('\u0000\ud800')).toEqual([]);
  });

  it('is the same first one for the masculine and the feminine form of a title', () => {
    const sample = occupationTitles().filter((_, index) => index % 10 === 0);
    const different = sample.filter(({ title }) => {
      const { masculine, feminine } = titleForms(title);
      return codes(masculine, 1)[0] !== codes(feminine, 1)[0];
    });
    expect(sample).toHaveLength(1312);
    expect(different.length / sample.length).toBeLessThanOrEqual(0.005);
  });

  it('is the one whose title was typed whole', () => {
    const sample = occupationTitles().filter((_, index) => index % 10 === 5);
    const found = sample.filter(({ title, occupationCode }) => codes(titleForms(title).feminine, 1)[0] === occupationCode);
    expect(found.length / sample.length).toBeGreaterThanOrEqual(0.99);
  });
});
