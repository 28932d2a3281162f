import type { OfferFacts, StudentFacts } from '../../facts/facts.js';

const DAY = '2000-01-03';

/** Somebody who has said nothing, beside whom one fact is looked at. */
export const BLANK_STUDENT: StudentFacts = {
  id: '',
  schoolId: '',
  searching: true,
  kinds: [],
  level: 3,
  certification: null,
  programmeRomeCodes: [],
  availableFrom: null,
  availableTo: null,
  wantedRomeCodes: [],
  skills: [],
  skillsToLearn: [],
  programmeSkills: [],
  languages: [],
  sectorWishes: [],
  sizeWishes: [],
  schoolDays: [],
  latitude: null,
  longitude: null,
  limitKm: 0,
  hasDrivingLicence: false,
};

/** A post that asks for nothing. */
export const BLANK_OFFER: OfferFacts = {
  id: '',
  published: true,
  seatsLeft: 1,
  reservedSchoolIds: [],
  kind: 'internship',
  targetLevels: [],
  certificationWanted: null,
  romeCodes: [],
  skills: [],
  languages: [],
  sector: null,
  size: null,
  payAboveMinimum: null,
  startFrom: DAY,
  startTo: DAY,
  durationWeeks: null,
  companyDays: [],
  latitude: 0,
  longitude: 0,
  remote: 'none',
  housingOffered: false,
  drivingLicenceNeeded: false,
  drivingLicenceReason: null,
};
