import { OFFER_KINDS } from '@seve/domain';
import { ALLOWED } from '@seve/law';
import { BLANK_OFFER, BLANK_STUDENT, type OfferFacts, type Pair, type StudentFacts } from './facts.js';

/** No declarations and no records of the school. */
export const NO_PAPER = { legalExceptions: [], employerDeclarations: [], schoolDeclarations: [], fitnessNoticeOn: null };

/** The same dates for every kind. */
export const free = (availableFrom: string, availableTo: string): Pick<StudentFacts, 'availability'> => ({
  availability: OFFER_KINDS.map((kind) => ({ kind, availableFrom, availableTo })),
});

/** A student in Amiens, BTS métiers de la chimie, who seeks an internship in January and February 2027. */
export const aStudent = (change: Partial<StudentFacts> = {}): StudentFacts => ({
  ...BLANK_STUDENT,
  id: 'student-1',
  schoolId: 'school-1',
  kinds: ['internship'],
  level: 5,
  certification: 'bts-metiers-de-la-chimie',
  programmeRomeCodes: ['H1210', 'H1503'],
  ...free('2027-01-11', '2027-03-05'),
  wantedRomeCodes: ['H1503'],
  skills: ['300078', '123850'],
  skillsToLearn: ['114642', '125510'],
  programmeSkills: ['104734', '114642', '123850', '300078'],
  latitude: 49.8987,
  longitude: 2.2847,
  limitKm: 50,
  ...change,
});

/** An offer in Nesle, 47.6 km from Amiens: eight weeks in an analysis laboratory. */
export const anOffer = (change: Partial<OfferFacts> = {}): OfferFacts => ({
  ...BLANK_OFFER,
  id: 'offer-1',
  kind: 'internship',
  targetLevels: [4, 5],
  romeCodes: ['H1503'],
  skills: [
    { ogr: '300078', need: 'required' },
    { ogr: '502976', need: 'required' },
    { ogr: '123850', need: 'wanted' },
    { ogr: '114642', need: 'taught' },
  ],
  startFrom: '2027-01-11',
  startTo: '2027-01-18',
  durationWeeks: 8,
  latitude: 49.7601,
  longitude: 2.9122,
  ...change,
});

export const aPair = (student: Partial<StudentFacts> = {}, offer: Partial<OfferFacts> = {}): Pair => ({
  student: aStudent(student),
  offer: anOffer(offer),
  legal: ALLOWED,
});

export const TODAY = '2026-11-24';
