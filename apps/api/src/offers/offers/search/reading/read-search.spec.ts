import { describe, expect, it } from '@jest/globals';
import { occupationByCode } from '@seve/reference';
import { type Reading, readSearch } from './read-search.js';

/** `kind internship,pfmp`, `place Amiens`, `word chimie`. */
function said(reading: Reading): string {
  switch (reading.is) {
    case 'kind':
      return `kind ${reading.kinds.join(',')}`;
    case 'level':
      return `level ${reading.levels.join(',')}`;
    case 'occupation':
      return `occupation ${reading.text}`;
    case 'place':
      return `place ${reading.commune.name} (${reading.commune.department})`;
    case 'area':
      return `area ${reading.area}`;
    case 'word':
      return `word ${reading.spellings.join('|')}`;
  }
}
const read = (text: string) => readSearch(text).map(said);

const STAGE = 'kind internship,pfmp,observation';
const ALTERNANCE = 'kind apprenticeship,professionalisation';

describe('a search as people type it', () => {
  it.each([
    ['stage', [STAGE]],
    ['Stages', [STAGE]],
    ['stagiaire', [STAGE]],
    ['internship', [STAGE]],
    ['alternance', [ALTERNANCE]],
    ['alternante', [ALTERNANCE]],
    ['alternence', [ALTERNANCE]],
    ['contrat en alternance', [ALTERNANCE]],
    ['apprentissage', ['kind apprenticeship']],
    ['aprentissage', ['kind apprenticeship']],
    ['apprenties', ['kind apprenticeship']],
    ['contrat d’apprentissage', ['kind apprenticeship']],
    ['apprenticeships', ['kind apprenticeship']],
    ['contrat pro', ['kind professionalisation']],
    ['professionnalisation', ['kind professionalisation']],
    ['emploi', ['kind job']],
    ['jobs', ['kind job']],
    ['CDI', ['kind job']],
    ['PFMP', ['kind pfmp']],
    ['stage de seconde', ['kind observation']],
    ['stage de 3e', ['kind observation']],
    ['stage d’observation', ['kind observation']],
    ['mini-stage', ['kind immersion']],
    ['stage ou alternance', [STAGE, ALTERNANCE]],
  ])('%s is a kind of offer', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['bts', ['level 5']],
    ['BTS', ['level 5']],
    ['bac pro', ['level 4']],
    ['bac-pro', ['level 4']],
    ['CAP', ['level 3']],
    ['BUT', ['level 6']],
    ['licence pro', ['level 6']],
    ['masters', ['level 7']],
    ['bac+2', ['level 5']],
    ['bac + 5', ['level 7']],
    ['école d’ingénieurs', ['level 7']],
    ['ingénieure', ['level 7']],
    ['DUT', ['level 5,6']],
    ['stage bts', [STAGE, 'level 5']],
  ])('%s is a level', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Amiens', ['place Amiens (80)']],
    ['amines', ['place Amiens (80)']],
    ['compiegne', ['place Compiègne (60)']],
    ['compiegen', ['place Compiègne (60)']],
    ['st quentin', ['place Saint-Quentin (02)']],
    ['Saint-Quentin (02)', ['place Saint-Quentin (02)']],
    ['saint quantin', ['place Saint-Quentin (02)']],
    ['80000', ['place Amiens (80)']],
    ['80000 Amiens', ['place Amiens (80)']],
    ['nesle', ['place Nesle (80)']],
    ['le touquet', ['place Le Touquet-Paris-Plage (62)']],
    ['villeneuve d’ascq', ['place Villeneuve-d’Ascq (59)']],
    ['Somme', ['area Somme']],
    ['80', ['area Somme']],
    ['dans l’Oise', ['area Oise']],
    ['hauts de france', ['area Hauts-de-France']],
    ['Picardie', ['area Picardie']],
    ['stage à Rue', [STAGE, 'place Rue (80)']],
  ])('%s is a place', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['laborantin', ['occupation laborantin'], 'H1503'],
    ['laborantines', ['occupation laborantines'], 'H1503'],
    ['laborentin', ['occupation laborentin'], 'H1503'],
    ['chimiste', ['occupation chimiste'], 'H1503'],
    ['technicien labo', ['occupation technicien labo'], 'H1503'],
    ['tecnicien de laboratoire', ['occupation tecnicien de laboratoire'], 'H1503'],
    ['laboratoire technicien', ['occupation laboratoire technicien'], 'H1503'],
    ['opérateur', ['occupation opérateur'], 'H2304'],
    ['opératrice de production', ['occupation opératrice de production'], 'H2105'],
    ['lab technician', ['occupation lab technician'], 'H1503'],
    ['conducteur de ligne', ['occupation conducteur de ligne'], 'H2301'],
    ['ingénieur procédés', ['occupation ingénieur procédés'], 'H1206'],
  ])('%s is an occupation', (text, expected, code) => {
    expect(read(text)).toEqual(expected);
    const codes = readSearch(text).flatMap((reading) => (reading.is === 'occupation' ? reading.codes : []));
    expect(codes.map((one) => occupationByCode(one)?.code)).toContain(code);
  });

  it.each([
    ['stage chimie Amiens', [STAGE, 'word chimie', 'place Amiens (80)']],
    ['je cherche un stage en chimie près d’Amiens', [STAGE, 'word chimie', 'place Amiens (80)']],
    ['alternance bts maintenance compiegne', [ALTERNANCE, 'level 5', 'word maintenance', 'place Compiègne (60)']],
    ['apprenticeship chemistry in Lille', ['kind apprenticeship', 'word chemistry|chimie', 'place Lille (59)']],
    ['technicien sucrerie', ['occupation technicien', 'word sucrerie']],
    ['mainteance', ['word mainteance|maintenance']],
    ['sucrerie', ['word sucrerie']],
    ['zzzz', ['word zzzz']],
    ['35 h', ['word 35']],
  ])('%s is several things, and what is left stays words', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['', '  ', '-', 'de', 'une offre', '\u0000', '😀'])('%j means nothing', (text) => {
    expect(read(text)).toEqual([]);
  });

  const names = new Set(['amidonnerie', 'santerre', 'verdance', 'picard']);
  it.each([
    ['amidonerie', ['word amidonerie|amidonnerie']],
    ['verdnace', ['word verdnace|verdance']],
    ['amidonn', ['word amidonn']],
    ['picar', ['word picar']],
    ['stage amidonerie', [STAGE, 'word amidonerie|amidonnerie']],
    ['tereos', ['word tereos']],
  ])('%s may be the name of a company with one wrong letter', (text, expected) => {
    expect(readSearch(text, names).map(said)).toEqual(expected);
  });

  it('reads anything of any length', () => {
    for (const text of ['a'.repeat(80), '1 '.repeat(40), 'ingénieur '.repeat(8), 'constructor __proto__ toString', 'ß œuf &&& ½'])
      expect(Array.isArray(read(text))).toBe(true);
  });

  it.each([
    ['stage chimie à Amiens', ['chimie à Amiens', 'stage à Amiens', 'stage chimie']],
    ['bac+2 labo', ['labo', 'bac+2']],
    ['zzzz', ['']],
    ['un stage', ['']],
  ])('%s is left without each part in turn', (text, expected) => {
    expect(readSearch(text).map(({ without }) => without)).toEqual(expected);
  });
});
