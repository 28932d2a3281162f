import type {
  CivilDate,
  CompanySize,
  KindAvailability,
  LanguageSkill,
  Level,
  OfferKind,
  RemoteMode,
  Sector,
  SkillNeed,
} from '@seve/domain';
import type { Verdict } from '@seve/law';
import type { DaySpan } from './day-spans.js';

/** All that the score may know of a student. No name, address, sex or age: what is not here cannot weigh. */
export interface StudentFacts {
  id: string;
  /** Only to know whether an offer is reserved to other schools. */
  schoolId: string;
  searching: boolean;
  kinds: readonly OfferKind[];
  level: Level;
  /** Key of the diploma prepared (libs/reference). */
  certification: string | null;
  programmeRomeCodes: readonly string[];
  /** Each kind once at most; those left out wait for the student to enter them. */
  availability: readonly KindAvailability[];
  wantedRomeCodes: readonly string[];
  /** ROME item codes (ogr), here and below. */
  skills: readonly string[];
  skillsToLearn: readonly string[];
  /** Core items of the programme's ROME codes. */
  programmeSkills: readonly string[];
  languages: readonly LanguageSkill[];
  /** Empty where every branch, every size will do. */
  sectorWishes: readonly Sector[];
  sizeWishes: readonly CompanySize[];
  /** Days at school by the calendar of the class; empty where it has none. */
  schoolDays: readonly DaySpan[];
  /** Of the commune, in degrees; null until the student has entered it. */
  latitude: number | null;
  longitude: number | null;
  limitKm: number;
  hasDrivingLicence: boolean;
}

export interface OfferSkillFacts {
  ogr: string;
  need: SkillNeed;
}

/** All that the score may know of an offer. */
export interface OfferFacts {
  id: string;
  published: boolean;
  seatsLeft: number;
  /** Empty: open to all. */
  reservedSchoolIds: readonly string[];
  kind: OfferKind;
  targetLevels: readonly Level[];
  /** Key of a diploma. */
  certificationWanted: string | null;
  romeCodes: readonly string[];
  skills: readonly OfferSkillFacts[];
  /** That the post needs, with their level. */
  languages: readonly LanguageSkill[];
  /** Of the company; null until the company has entered it. */
  sector: Sector | null;
  size: CompanySize | null;
  /**
   * How far the pay lies above the minimum of its kind, in basis points of it: 2,500 is a quarter more. Null without pay, or without a
   * minimum.
   */
  payAboveMinimum: number | null;
  /** The post starts on a day between these two, both included. */
  startFrom: CivilDate;
  startTo: CivilDate;
  /** Null for a job without end. */
  durationWeeks: number | null;
  /** Days in the company by the post's own calendar; empty where it has none. */
  companyDays: readonly DaySpan[];
  latitude: number;
  longitude: number;
  remote: RemoteMode;
  housingOffered: boolean;
  drivingLicenceNeeded: boolean;
  drivingLicenceReason: string | null;
}

/** `legal` is the computed answer: the birth date behind it never comes here. */
export interface Pair {
  student: StudentFacts;
  offer: OfferFacts;
  legal: Verdict;
}

const DAY = '2000-01-03';

/** A student with an empty profile. */
export const BLANK_STUDENT: StudentFacts = {
  id: '',
  schoolId: '',
  searching: true,
  kinds: [],
  level: 3,
  certification: null,
  programmeRomeCodes: [],
  availability: [],
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

/** An offer that asks for nothing. */
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
