import { describe, expect, it } from '@jest/globals';
import { ACADEMIES, academyOf } from './academy.js';

describe('the academy of a commune', () => {
  it.each([
    ['Laon, Aisne', '02408', 'amiens'],
    ['Compiègne, Oise', '60159', 'amiens'],
    ['Amiens, Somme', '80021', 'amiens'],
    ['Lille, Nord', '59350', 'lille'],
    ['Lestrem, Pas-de-Calais', '62502', 'lille'],
  ])('of %s (%s) is %s', (_name, insee, academy) => {
    expect(academyOf(insee)).toBe(academy);
  });

  it('is one of the two of Hauts-de-France', () => {
    expect(ACADEMIES).toEqual(['amiens', 'lille']);
  });
});
