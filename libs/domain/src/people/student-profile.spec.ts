import { describe, expect, it } from '@jest/globals';
import { isComplete, missingParts, type ProfileContent } from './student-profile.js';

const FULL: ProfileContent = {
  classGroupId: 'a-class',
  kinds: ['internship'],
  availability: [{ kind: 'internship', availableFrom: '2027-01-11', availableTo: '2027-03-05' }],
  wantedRomeCodes: ['H1503'],
  communeInsee: '80021',
};
const EMPTY: ProfileContent = {
  classGroupId: null,
  kinds: [],
  availability: [],
  wantedRomeCodes: [],
  communeInsee: null,
};

describe('a profile', () => {
  it('is complete once every part is said', () => {
    expect(missingParts(FULL)).toEqual([]);
    expect(isComplete(FULL)).toBe(true);
  });

  it('misses every part at the start, in the order of the form', () => {
    expect(missingParts(EMPTY)).toEqual(['class', 'kinds', 'availability', 'occupations', 'commune']);
    expect(isComplete(EMPTY)).toBe(false);
  });

  it('misses its class once the teacher has removed the student', () =>
    expect(missingParts({ ...FULL, classGroupId: null })).toEqual(['class']));

  it('needs the dates of every kind sought', () => {
    expect(missingParts({ ...FULL, availability: [] })).toEqual(['availability']);
    expect(missingParts({ ...FULL, kinds: ['internship', 'job'] })).toEqual(['availability']);
  });
});
