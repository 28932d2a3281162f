import { describe, expect, it } from '@jest/globals';
import { type CompletionFacts, profileCompletion } from './profile-completion.js';

const FULL: CompletionFacts = {
  isMinor: false,
  classGroupId: 'a-class',
  kinds: ['internship'],
  availability: [{ kind: 'internship', availableFrom: '2027-01-11', availableTo: '2027-03-05' }],
  wantedRomeCodes: ['H1503'],
  communeInsee: '80021',
  skills: ['117394'],
  skillsToLearn: ['117395'],
  languages: [{ language: 'en', level: 'b1' }],
  sectorWishes: ['chemistry'],
  sizeWishes: [],
  hasCv: true,
  hasGuardian: false,
};
const EMPTY: CompletionFacts = {
  ...FULL,
  classGroupId: null,
  kinds: [],
  availability: [],
  wantedRomeCodes: [],
  communeInsee: null,
  skills: [],
  skillsToLearn: [],
  languages: [],
  sectorWishes: [],
  hasCv: false,
};

describe('how much of a profile is said', () => {
  it('runs from nothing to everything', () => {
    expect(profileCompletion(EMPTY)).toEqual({ percent: 0, next: 'class' });
    expect(profileCompletion(FULL)).toEqual({ percent: 100, next: null });
  });

  it('asks first for what no offer is found without, in the order of the form', () => {
    const order: (string | null)[] = [];
    let facts: CompletionFacts = { ...EMPTY, skills: FULL.skills };
    for (const part of [
      { classGroupId: 'a-class' },
      { kinds: FULL.kinds },
      { availability: FULL.availability },
      { wantedRomeCodes: FULL.wantedRomeCodes },
      { communeInsee: FULL.communeInsee },
    ]) {
      order.push(profileCompletion(facts).next);
      facts = { ...facts, ...part };
    }
    expect(order).toEqual(['class', 'kinds', 'availability', 'occupations', 'commune']);
  });

  it('then for what weighs most in the score: skills before a CV, languages before wishes', () => {
    expect(profileCompletion({ ...FULL, skills: [], hasCv: false, languages: [] }).next).toBe('skills');
    expect(profileCompletion({ ...FULL, hasCv: false, languages: [] }).next).toBe('cv');
    expect(profileCompletion({ ...FULL, languages: [], sectorWishes: [] }).next).toBe('languages');
    expect(profileCompletion({ ...FULL, sectorWishes: [] })).toEqual({ percent: 98, next: 'wishes' });
  });

  it('counts each part by what it weighs', () => {
    const without = (part: Partial<CompletionFacts>) => profileCompletion({ ...FULL, ...part }).percent;
    expect(without({ classGroupId: null })).toBe(90);
    expect(without({ availability: [] })).toBe(90);
    // No kind sought, no dates of it.
    expect(without({ kinds: [] })).toBe(80);
    expect(without({ wantedRomeCodes: [] })).toBe(85);
    expect(without({ communeInsee: null })).toBe(90);
    expect(without({ skills: [] })).toBe(80);
    expect(without({ hasCv: false })).toBe(90);
    expect(without({ skillsToLearn: [] })).toBe(90);
    expect(without({ languages: [] })).toBe(97);
    // Of a minor the whole is 105.
    expect(without({ isMinor: true, hasGuardian: true, skills: [] })).toBe(80);
    expect(without({ isMinor: true, skills: [] })).toBe(76);
  });

  it('counts a wished size as a wish', () => {
    expect(profileCompletion({ ...FULL, sectorWishes: [], sizeWishes: ['small'] }).percent).toBe(100);
  });

  it('asks minors alone for a guardian', () => {
    expect(profileCompletion({ ...FULL, isMinor: true })).toEqual({ percent: 95, next: 'guardian' });
    expect(profileCompletion({ ...FULL, isMinor: true, hasGuardian: true }).percent).toBe(100);
  });
});
