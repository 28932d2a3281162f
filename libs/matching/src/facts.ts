import type { CivilDate, Level, OfferKind, RemoteMode, SkillNeed } from '@seve/domain';
import type { LegalAnswer } from '@seve/law';

/** All that the score may know of a student. No name, address, sex or age: what is not here cannot weigh. */
export interface StudentFacts {
  id: string;
  schoolId: string;
  searching: boolean;
  kinds: readonly OfferKind[];
  level: Level;
  /** Key of the diploma prepared (libs/reference). */
  certification: string | null;
  programmeRomeCodes: readonly string[];
  /** Null until the student has said. */
  availableFrom: CivilDate | null;
  availableTo: CivilDate | null;
  wantedRomeCodes: readonly string[];
  /** ROME item codes (ogr), here and below. */
  skills: readonly string[];
  skillsToLearn: readonly string[];
  /** Core items of the programme's ROME codes. */
  programmeSkills: readonly string[];
  /** Of the commune, in degrees; null until the student has said. */
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
  kind: OfferKind;
  targetLevels: readonly Level[];
  /** Key of a diploma. */
  certificationWanted: string | null;
  romeCodes: readonly string[];
  skills: readonly OfferSkillFacts[];
  /** The post starts on a day between these two, both included. */
  startFrom: CivilDate;
  startTo: CivilDate;
  /** Null for a job without end. */
  durationWeeks: number | null;
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
  legal: LegalAnswer;
}
