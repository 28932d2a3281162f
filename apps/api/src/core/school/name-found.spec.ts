import { describe, expect, it } from '@jest/globals';
import { foldedWords } from '../../http/validation/folded-words.js';
import { nameFound } from './name-found.js';

describe('a student looked for by name', () => {
  it.each([
    ['lea', 'Léa Fontaine', 0],
    ['FONT', 'Léa Fontaine', 0],
    ['fontaine léa', 'Léa Fontaine', 0],
    ['fontiane', 'Léa Fontaine', 1],
    ['fotaine', 'Léa Fontaine', 1],
    ['fonttaine', 'Léa Fontaine', 1],
    ['benali', 'Inès Ben-Ali', null],
    ['ben ali', 'Inès Ben-Ali', 0],
    ['d’arc', 'Jeanne d’Arc', 0],
    ['loa', 'Léa Fontaine', null],
    ['taine', 'Léa Fontaine', null],
    ['lea martin', 'Léa Fontaine', null],
  ])('"%s" finds %s at %j', (typed, name, expected) => {
    expect(nameFound(foldedWords(typed), name)).toBe(expected);
  });
});
