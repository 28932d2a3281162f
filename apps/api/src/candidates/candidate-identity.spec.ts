import { describe, expect, it } from '@jest/globals';
import { CandidateIdentity } from './candidate-identity.js';

const identity = new CandidateIdentity({ secret: 'tilleul-hêtre-charme-aulne-0f3b' });

describe('the name a company reads before a student applies', () => {
  it('is a plant and a number', () => {
    expect(identity.pseudonymOf('amidon', 'ines')).toMatch(/^\p{Lu}\p{Ll}+ \d{3,4}$/u);
  });

  it('stays the same for one company', () => {
    expect(identity.pseudonymOf('amidon', 'ines')).toBe(identity.pseudonymOf('amidon', 'ines'));
    expect(identity.idOf('amidon', 'ines')).toBe(identity.idOf('amidon', 'ines'));
  });

  it('tells another company nothing: name and id are others there', () => {
    expect(identity.pseudonymOf('amidon', 'ines')).not.toBe(identity.pseudonymOf('sucre', 'ines'));
    expect(identity.idOf('amidon', 'ines')).not.toBe(identity.idOf('sucre', 'ines'));
  });

  it('cannot be found again without the secret of the house', () => {
    const elsewhere = new CandidateIdentity({ secret: 'un autre secret, ailleurs' });
    expect(elsewhere.idOf('amidon', 'ines')).not.toBe(identity.idOf('amidon', 'ines'));
  });

  it('has room enough: hardly two of a hundred share one', () => {
    const names = new Set(Array.from({ length: 100 }, (_, student) => identity.pseudonymOf('amidon', `student ${student}`)));
    expect(names.size).toBeGreaterThanOrEqual(98);
  });
});
