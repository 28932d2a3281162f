import { describe, expect, it } from '@jest/globals';
import { PAPER_KINDS, paperFileName, seatTitle } from './papers.js';

describe('a kind of paper', () => {
  it('names its file after itself, without accents', () => {
    expect(PAPER_KINDS.map((kind) => paperFileName(kind))).toEqual([
      'convention-d-observation-en-milieu-professionnel.pdf',
      'convention-de-periode-de-formation-en-milieu-professionnel.pdf',
      'convention-de-stage.pdf',
      'accord-sur-les-termes-du-contrat-d-apprentissage.pdf',
      'accord-sur-les-termes-du-contrat-de-professionnalisation.pdf',
    ]);
    expect(paperFileName('apprenticeship', true)).toBe('avenant-contrat-d-apprentissage.pdf');
  });

  it('names who signs as its law does', () => {
    expect(seatTitle('internship', 'student')).not.toBe(seatTitle('apprenticeship', 'student'));
  });
});
