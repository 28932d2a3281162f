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

/** All facts of a student that the score may use. No name, address, sex or age, so that they cannot count. */
export interface StudentFacts {
  id: string;
  /** Used only to exclude offers reserved to other schools. */
  schoolId: string;
  searching: boolean;
  kinds: readonly OfferKind[];
  level: Level;
  /** Key of the diploma prepared (libs/reference). */
  certification: string | null;
  programmeRomeCodes: readonly string[];
  /** Each kind at most once; a missing kind has no dates yet. */
  availability: readonly KindAvailability[];
  wantedRomeCodes: readonly string[];
  /** ROME item codes (ogr), here and below. */
  skills: readonly string[];
  skillsToLearn: readonly string[];
  /** Core skills of the programme's ROME codes. */
  programmeSkills: readonly string[];
  languages: readonly LanguageSkill[];
  /** Empty for no preference. */
  sectorWishes: readonly Sector[];
  sizeWishes: readonly CompanySize[];
  /** Days at school by the class calendar; empty without one. */
  schoolDays: readonly DaySpan[];
  /** Degrees of the commune; null until the student has entered it. */
  latitude: number | null;
  longitude: number | null;
  limitKm: number;
  hasDrivingLicence: boolean;
}

export interface OfferSkillFacts {
  ogr: string;
  need: SkillNeed;
}

/** All facts of an offer that the score may use. */
export interface OfferFacts {
  id: string;
  published: boolean;
  seatsLeft: number;
  /** Empty if open to all. */
  reservedSchoolIds: readonly string[];
  kind: OfferKind;
  targetLevels: readonly Level[];
  /** Key of the wanted diploma. */
  certificationWanted: string | null;
  romeCodes: readonly string[];
  skills: readonly OfferSkillFacts[];
  /** Languages that the post needs, with their level. */
  languages: readonly LanguageSkill[];
  /** Sector of the company; null until entered. */
  sector: Sector | null;
  size: CompanySize | null;
  /** Excess of the pay over the minimum of its kind, in basis points: 2,500 is a quarter more. Null without pay or minimum. */
  payAboveMinimum: number | null;
  /** First day on which the post may start. */
  startFrom: CivilDate;
  startTo: CivilDate;
  /** Null for a job without end. */
  durationWeeks: number | null;
  /** Days in the company by the post's calendar; empty without one. */
  companyDays: readonly DaySpan[];
  latitude: number;
  longitude: number;
  remote: RemoteMode;
  housingOffered: boolean;
  drivingLicenceNeeded: boolean;
  drivingLicenceReason: string | null;
}

/** A student and an offer. `legal` is the verdict of the law; the birth date behind it is not included. */
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
