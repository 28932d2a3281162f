import { describe, expect, it } from '@jest/globals';
import { searchCommunes } from './search-communes.js';

const names = (text: string, limit = 5) => searchCommunes(text, limit).map(({ name, department }) => `${name} (${department})`);

describe('a commune searched by name', () => {
  it.each([
    ['st quentin', 'Saint-Quentin (02)'],
    ['SAINT QUENTIN', 'Saint-Quentin (02)'],
    ['Saint-Quentin', 'Saint-Quentin (02)'],
    ['quentin saint', 'Saint-Quentin (02)'],
    ['ste menehould', 'Sainte-Menehould (51)'],
    ['chateau thierry', 'Château-Thierry (02)'],
    ['l’abergement clem', 'L’Abergement-Clémenciat (01)'],
    ["l'abergement-de-varey", 'L’Abergement-de-Varey (01)'],
    ['oeuilly', 'Œuilly (51)'],
    ['hay les roses', 'L’Haÿ-les-Roses (94)'],
    ['havre', 'Le Havre (76)'],
    ['villeneuve d ascq', 'Villeneuve-d’Ascq (59)'],
    ['ami', 'Amiens (80)'],
    ['compiegen', 'Compiègne (60)'],
  ])('%s', (text, first) => {
    expect(names(text)[0]).toBe(first);
  });

  it('comes with its exact name first, then by population', () => {
    expect(names('ham', 2)).toEqual(['Ham (80)', 'Ham-sous-Varsberg (57)']);
    expect(names('nesle', 3)).toEqual(['Nesle (80)', 'Nesles-la-Vallée (95)', 'Nesles-la-Montagne (02)']);
    expect(names('st denis', 3)).toEqual(['Saint-Denis (93)', 'Saint-Denis (11)', 'Saint-Denis (30)']);
    expect(names('l’abergement', 3)).toEqual([
      'L’Abergement-Sainte-Colombe (71)',
      'L’Abergement-Clémenciat (01)',
      'Abergement-la-Ronce (39)',
    ]);
  });

  it('may still be another one while "st" is being typed', () => {
    expect(names('st', 2)).toEqual(['Strasbourg (67)', 'Saint-Étienne (42)']);
  });
});

describe('a commune searched by postcode', () => {
  it('lists the communes that share it, the most populated first', () => {
    expect(names('02100', 3)).toEqual(['Saint-Quentin (02)', 'Harly (02)', 'Gricourt (02)']);
    expect(names('75015')).toEqual(['Paris (75)']);
    expect(names('80', 2)).toEqual(['Amiens (80)', 'Abbeville (80)']);
  });

  it('is narrowed by the name, in either order', () => {
    expect(names('02100 saint-quentin')).toEqual(['Saint-Quentin (02)']);
    expect(names('Saint-Quentin (02)')).toEqual(['Saint-Quentin (02)']);
    expect(names('80039 Amiens Cedex 1')[0]).toBe('Amiens (80)');
  });

  it('guesses no digit', () => {
    expect(names('02101')).toEqual([]);
  });
});

it('finds nothing in an empty or unknown text', () => {
  for (const text of ['', '  ', '-', 'zzzzzz', 'constructor', '\u0000']) expect(names(text)).toEqual([]);
});
