import { describe, expect, it } from '@jest/globals';
import { nextOnboardingStep } from './onboarding.js';
import type { ProfileContent } from './student-profile.js';

const FULL: ProfileContent = {
  classGroupId: 'a-class',
  kinds: ['internship'],
  availability: [{ kind: 'internship', availableFrom: '2027-01-11', availableTo: '2027-03-05' }],
  wantedRomeCodes: ['H1503'],
  communeInsee: '80021',
};

describe('the first questions', () => {
  it('go on at the first step without an answer', () => {
    expect(nextOnboardingStep({ ...FULL, kinds: [] })).toBe('training');
    expect(nextOnboardingStep({ ...FULL, classGroupId: null })).toBe('training');
    expect(nextOnboardingStep({ ...FULL, availability: [], communeInsee: null })).toBe('dates');
    expect(nextOnboardingStep({ ...FULL, communeInsee: null })).toBe('place');
  });

  it('end with the skills, which are never owed', () => expect(nextOnboardingStep(FULL)).toBe('skills'));
});
