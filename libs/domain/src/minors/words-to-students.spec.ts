import { describe, expect, it } from '@jest/globals';
import { CONTACT_MASK } from './mask-contacts.js';
import { invitationReadBy, isKnownPlace, type KnownPlace, placeReadBy, studentReader, wordsReadBy } from './words-to-students.js';

const BORN = '2008-11-28';
const WORDS = 'Bravo. Appelez-moi au 06 12 34 56 78.';
const MASKED = `Bravo. Appelez-moi au ${CONTACT_MASK}.`;
const minor = studentReader(BORN, true, '2026-11-27');
const adult = studentReader(BORN, true, '2026-11-28');
const alone = studentReader(BORN, false, '2026-11-27');
const SITE: KnownPlace = { name: 'Usine de Mons', address: '4 rue de la Sucrerie', communeName: 'Estrées-Mons' };

describe('words of a company, as a student reads them', () => {
  it('change with the day of the eighteenth birthday', () => {
    expect(wordsReadBy(minor, WORDS)).toBe(MASKED);
    expect(wordsReadBy(adult, WORDS)).toBe(WORDS);
  });

  it('are withheld from a minor whom no teacher follows', () => {
    expect(wordsReadBy(alone, WORDS)).toBeNull();
    expect(wordsReadBy({ ...alone, isMinor: false }, WORDS)).toBe(WORDS);
  });

  it('of an invitation never reach a minor', () => {
    expect(invitationReadBy(minor, 'Votre formation nous intéresse.')).toBeNull();
    expect(invitationReadBy(adult, WORDS)).toBe(WORDS);
    expect(invitationReadBy(adult, '')).toBeNull();
  });

  it.each([
    '4 rue de la Sucrerie',
    '4, rue de la sucrerie',
    '4 rue de la Sucrerie, Estrées-Mons',
    '4 rue de la Sucrerie, 80200 Estrées-Mons',
    'Usine de Mons, 4 rue de la Sucrerie, Estrées-Mons',
  ])('name a site of the company: %s', (place) => {
    expect(isKnownPlace(place, [SITE])).toBe(true);
  });

  it.each(['5 rue de la Sucrerie', '4 rue de la Sucrerie, chez moi', 'Café de la Gare, Amiens'])(
    'lead a minor to any other place of an interview, which is known as no site: %s',
    (place) => {
      expect(isKnownPlace(place, [SITE])).toBe(false);
      expect(placeReadBy(minor, place)).toBe(place);
      expect(placeReadBy(adult, place)).toBe(place);
      expect(placeReadBy(alone, place)).toBe('');
    },
  );

  it.each(['https://visio.example/42', '06 12 34 56 78', '12 rue 06 12 34 56 78'])('hide a number or a page in it: %s', (place) => {
    expect(placeReadBy(minor, place)).toContain(CONTACT_MASK);
    expect(placeReadBy(adult, place)).toBe(place);
  });
});
