import { describe, expect, it } from '@jest/globals';
import { searchSkills } from './search-skills.js';

const labels = (text: string, limit = 5) => searchSkills(text, limit).map(({ label }) => label);

describe('a skill searched by its words', () => {
  it.each([
    ['chromato', 'Techniques de chromatographie'],
    ['CHROMATOGRAPHIE HPLC', 'Techniques de chromatographie'],
    ["esprit d'equipe", 'Avoir l’esprit d’équipe'],
    ['premier niveau maintenance', 'Réaliser la maintenance de premier niveau'],
    ['regle de securité', 'Règles de sécurité'],
    ['microbiologique eau', 'Analyser la qualité microbiologique de l’eau'],
    ['genie chimque', 'Génie chimique'],
  ])('%s', (text, first) => {
    expect(labels(text)[0]).toBe(first);
  });

  it('keeps to the limit, and offers no work context', () => {
    expect(searchSkills('analyse', 3)).toHaveLength(3);
    expect(labels('jours fériés', 20).filter((label) => label.includes('week-ends'))).toEqual([]);
  });
});
