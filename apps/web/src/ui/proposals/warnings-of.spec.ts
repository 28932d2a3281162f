import { describe, expect, it } from '@jest/globals';
import { proposalWarnings } from './warnings-of.js';

const fit = { failed: [], law: null, isMinor: false, isProfileComplete: true, availableFrom: '2027-01-04', distanceKm: 12 } as const;
const of = (changes: Partial<Parameters<typeof proposalWarnings>[0]>, hazards: string[] = []) =>
  proposalWarnings({ ...fit, failed: [...fit.failed], ...changes }, { hazards, missedPeriod: null });

describe('what a teacher is warned of before proposing an offer', () => {
  it('is nothing where every condition is met', () => {
    expect(of({}, ['Travail de nuit'])).toEqual([]);
  });

  it('is each unmet condition, save those that forbid the proposal and are said as such', () => {
    expect(of({ failed: ['kind', 'legal-age', 'reach', 'dates'] })).toEqual(['dates', 'reach']);
  });

  it('is the placement period of the class that the offer misses', () => {
    const missedPeriod = { kind: 'pfmp', startOn: '2027-01-04', endOn: '2027-01-29', weeks: 4 } as const;
    expect(proposalWarnings({ ...fit, failed: ['dates'] }, { hazards: [], missedPeriod })).toEqual(['dates', 'period']);
  });

  it('is neither the dates nor the distance where the student has said nothing of them', () => {
    const unsaid = { availableFrom: null, distanceKm: null, isProfileComplete: false };
    expect(of({ failed: ['reach', 'dates', 'level'], ...unsaid })).toEqual(['level', 'profile']);
  });

  it('is the hazards of the post for a minor alone, what the law depends on, and an incomplete profile', () => {
    expect(of({ isMinor: true })).toEqual([]);
    expect(of({ isMinor: true, law: 'Avec dérogation.', isProfileComplete: false }, ['Travail de nuit'])).toEqual([
      'hazards',
      'law',
      'profile',
    ]);
  });
});
