import { describe, expect, it } from '@jest/globals';
import { matchesWords } from './matches-words.js';

describe('the words of the palette', () => {
  it.each([
    ['Mes candidatures', 'cand', true],
    ['Établissements', 'etab', true],
    ['Comment le score est calculé', 'score calc', true],
    ['Mes candidatures', 'didatures', false],
    ['Mes offres', '', true],
    ['Mes offres', 'offre equipe', false],
  ])('%s, typed "%s": %s', (text, typed, found) => {
    expect(matchesWords(text, typed)).toBe(found);
  });
});
