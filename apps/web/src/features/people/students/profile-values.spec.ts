import { describe, expect, it } from '@jest/globals';
import type { StudentProfile } from '@seve/api-client';
import { missingSteps } from '@seve/domain';
import { availabilityValuesOf, type TypedDates } from './availability-values.js';
import { bodyOf, factsOf, type ProfileValues, profileFaults, profileValuesOf } from './profile-values.js';

const WINTER = { kind: 'internship', availableFrom: '2027-01-04', availableTo: '2027-03-12' } as const;
const values: ProfileValues = {
  ...availabilityValuesOf({ kinds: ['internship'], availability: [WINTER] }),
  wantedRomeCodes: [{ code: 'H1503', label: 'Technicien / Technicienne de laboratoire d’analyse industrielle' }],
  communeInsee: '80021',
  commune: 'Amiens',
  limitKm: 40,
  hasDrivingLicence: false,
  skills: [{ ogr: '117394', label: 'Techniques de chromatographie' }],
  skillsToLearn: [],
  languages: [{ language: 'en', level: 'b1' }],
  sectorWishes: ['chemistry'],
  sizeWishes: [],
};

const { commune, communeInsee, wantedRomeCodes, availability, ...same } = values;
const read: StudentProfile = {
  legalExceptions: [],
  fitnessNoticeOn: null,
  emancipatedOn: null,
  ...same,
  availability: [WINTER],
  limitKm: 40,
  wantedOccupations: wantedRomeCodes,
  commune: { insee: communeInsee ?? '', name: commune, postcode: '80000' },
  firstName: 'Léa',
  lastName: 'Fontaine',
  email: 'lea@demo.example',
  birthDate: '2007-03-23',
  className: 'BTS bioanalyses 1',
  waitingClassName: null,
  schoolName: null,
  certification: null,
  workStudyBlocks: [],
  periods: [],
  visibility: 'nobody',
  lowerSecondaryFinished: true,
  isMinor: false,
  hasCv: true,
  hasGuardian: false,
  needsOnboarding: false,
  completion: { percent: 90, next: 'skillsToLearn' },
  complete: true,
  missing: [],
  version: 7,
};

const typing = (typed: Partial<TypedDates>): ProfileValues => ({
  ...values,
  availability: { ...availability, all: { ...availability.all, ...typed } },
});

describe('the form of a student’s profile', () => {
  it('finds nothing wrong with a full profile', () => {
    expect(profileFaults(values)).toEqual({});
    expect(missingSteps(factsOf(values, read))).toEqual(['skillsToLearn']);
  });

  it('may be saved half filled', () => {
    const half = { ...typing({ availableFrom: '', availableTo: '' }), commune: '', communeInsee: null };
    expect(profileFaults(half)).toEqual({});
    expect(missingSteps(factsOf(half, read))).toEqual(['availability', 'commune', 'skillsToLearn']);
    expect(bodyOf(half)).toMatchObject({ availability: [], communeInsee: null });
  });

  it('asks for a day that exists, and for an end after the start', () => {
    expect(profileFaults(typing({ availableFrom: '31/02/2027' }))).toEqual({ 'availability.all.availableFrom': 'day' });
    expect(profileFaults(typing({ availableTo: '2026-12-01' }))).toEqual({ 'availability.all.availableTo': 'reversed' });
    expect(profileFaults(typing({ availableTo: '' }))).toEqual({ 'availability.all.availableTo': 'other-day' });
  });

  it('takes a commune from the list only', () => {
    expect(profileFaults({ ...values, commune: 'Amien', communeInsee: null })).toEqual({ communeInsee: 'commune' });
  });

  it.each(['', '0', '12,5', 201])('refuses %p as a distance', (limitKm) => {
    expect(profileFaults({ ...values, limitKm })).toEqual({ limitKm: 'limit' });
  });

  it('sends what was read when nothing was typed', () => {
    expect(bodyOf(profileValuesOf(read))).toEqual({
      kinds: ['internship'],
      availability: [WINTER],
      wantedRomeCodes: ['H1503'],
      communeInsee: '80021',
      limitKm: 40,
      hasDrivingLicence: false,
      skills: ['117394'],
      skillsToLearn: [],
      languages: [{ language: 'en', level: 'b1' }],
      sectorWishes: ['chemistry'],
      sizeWishes: [],
    });
  });
});
