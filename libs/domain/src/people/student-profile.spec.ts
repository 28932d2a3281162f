import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../errors.js';
import { isComplete, missingParts, type ProfileContent, requireOrderedDates } from './student-profile.js';

const FULL: ProfileContent = {
  classGroupId: 'a-class',
  kinds: ['internship'],
  availableFrom: '2027-01-11',
  availableTo: '2027-03-05',
  wantedRomeCodes: ['H1503'],
  communeInsee: '80021',
};
const EMPTY: ProfileContent = {
  classGroupId: null,
  kinds: [],
  availableFrom: null,
  availableTo: null,
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

  it('needs both ends of the availability', () => {
    expect(missingParts({ ...FULL, availableTo: null })).toEqual(['availability']);
    expect(missingParts({ ...FULL, availableFrom: null })).toEqual(['availability']);
  });

  it('never ends before it begins', () => {
    expect(() => requireOrderedDates({ availableFrom: '2027-03-05', availableTo: '2027-03-04' })).toThrow(InvalidInput);
    expect(() => requireOrderedDates({ availableFrom: '2027-03-05', availableTo: '2027-03-05' })).not.toThrow();
    expect(() => requireOrderedDates({ availableFrom: null, availableTo: '2027-03-05' })).not.toThrow();
  });
});
