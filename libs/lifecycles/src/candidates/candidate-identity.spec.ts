import { describe, expect, it } from '@jest/globals';
import { CandidateIdentity } from './candidate-identity.js';

const identity = new CandidateIdentity('tilleul-hêtre-charme-aulne-0f3b');

describe('the name a company reads before a student applies', () => {
  it('is a plant and a number', () => {
    expect(identity.pseudonymOf('contrôle', 'ines')).toMatch(/^\p{Lu}\p{Ll}+ \d{3,4}$/u);
  });

  it('stays the same for one offer', () => {
    expect(identity.pseudonymOf('contrôle', 'ines')).toBe(identity.pseudonymOf('contrôle', 'ines'));
    expect(identity.idOf('contrôle', 'ines')).toBe(identity.idOf('contrôle', 'ines'));
  });

  it('tells another offer nothing, of the same company either: name and id are others there', () => {
    expect(identity.pseudonymOf('contrôle', 'ines')).not.toBe(identity.pseudonymOf('atelier', 'ines'));
    expect(identity.idOf('contrôle', 'ines')).not.toBe(identity.idOf('atelier', 'ines'));
  });

  it('cannot be found again without the secret of the house', () => {
    const elsewhere = new CandidateIdentity('un autre secret, ailleurs');
    expect(elsewhere.idOf('contrôle', 'ines')).not.toBe(identity.idOf('contrôle', 'ines'));
  });

  it('has room enough: hardly two of a hundred share one', () => {
    const names = new Set(Array.from({ length: 100 }, (_, student) => identity.pseudonymOf('contrôle', `student ${student}`)));
    expect(names.size).toBeGreaterThanOrEqual(98);
  });
});
