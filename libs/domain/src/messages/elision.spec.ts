import { describe, expect, it } from '@jest/globals';
import { ELISION_FORMATS } from './elision.js';

describe('a name after "de" or "que"', () => {
  it.each([
    ['Inès', 'd’Inès'],
    ['Élise', 'd’Élise'],
    ['Œuf & Co', 'd’Œuf & Co'],
    ['Hélène', 'd’Hélène'],
    ['Hugo', 'd’Hugo'],
    ['Yves', 'd’Yves'],
    ['Amidonnerie du Santerre', 'd’Amidonnerie du Santerre'],
    ['Amiens', 'd’Amiens'],
    ['Lille', 'de Lille'],
    ['Yanis', 'de Yanis'],
    ['Hassan', 'de Hassan'],
    ['Hauts-de-France Chimie', 'de Hauts-de-France Chimie'],
    ['Léa', 'de Léa'],
    ['3 Moulins', 'de 3 Moulins'],
  ])('%s: %s', (name, words) => expect(ELISION_FORMATS.de(name, 'fr')).toBe(words));

  it('loses the same letter after "que"', () => {
    expect([ELISION_FORMATS.que('Inès', 'fr'), ELISION_FORMATS.que('Léa', 'fr')]).toEqual(['qu’Inès', 'que Léa']);
  });

  it.each([
    ['Amiens', 'à Amiens'],
    ['Le Touquet-Paris-Plage', 'au Touquet-Paris-Plage'],
    ['Les Ageux', 'aux Ageux'],
    ['La Madeleine', 'à La Madeleine'],
    ['Lens', 'à Lens'],
  ])('a town takes its article with "à": %s, %s', (place, words) => expect(ELISION_FORMATS.au(place, 'fr')).toBe(words));

  it('is as it is in English', () =>
    expect([ELISION_FORMATS.de('Inès', 'en'), ELISION_FORMATS.au('Le Touquet', 'en')]).toEqual(['Inès', 'Le Touquet']));
});
