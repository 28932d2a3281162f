import type {
  CivilDate,
  CompanySize,
  LanguageSkill,
  Level,
  OfferKind,
  OfferStatus,
  RemoteMode,
  SearchState,
  Sector,
  WorkStudyBlock,
} from '@seve/domain';
import { type Declaration, LAW_TABLES, type LawTables } from '@seve/law';
import { communeByInsee, diplomaByKey, skillsOf } from '@seve/reference';
import { daySpans } from './day-spans.js';
import type { OfferFacts, OfferSkillFacts, Pair, StudentFacts } from './facts.js';
import { pairOf } from './pair.js';
import { payAboveMinimum } from './pay-above-minimum.js';

/** What the database holds of a student, class included (null for who has left the class). */
export interface StudentRow {
  id: string;
  schoolId: string | null;
  level: Level | null;
  certification: string | null;
  searchState: SearchState;
  birthDate: CivilDate;
  lowerSecondaryFinished: boolean;
  legalExceptions: readonly string[];
  fitnessNoticeOn: CivilDate | null;
  /** Of the school, those that hold. */
  schoolDeclarations: readonly Declaration[];
  kinds: readonly OfferKind[];
  availableFrom: CivilDate | null;
  availableTo: CivilDate | null;
  wantedRomeCodes: readonly string[];
  skills: readonly string[];
  skillsToLearn: readonly string[];
  languages: readonly LanguageSkill[];
  sectorWishes: readonly Sector[];
  sizeWishes: readonly CompanySize[];
  /** Of the class. */
  workStudyBlocks: readonly WorkStudyBlock[];
  communeInsee: string | null;
  limitKm: number;
  hasDrivingLicence: boolean;
}

/** What the database holds of an offer, with the seats that are offered or accepted. */
export interface OfferRow {
  id: string;
  status: OfferStatus;
  expiresOn: CivilDate | null;
  seats: number;
  seatsHeld: number;
  reservedSchoolIds: readonly string[];
  kind: OfferKind;
  targetLevels: readonly Level[];
  certificationWanted: string | null;
  romeCodes: readonly string[];
  skills: readonly OfferSkillFacts[];
  languages: readonly LanguageSkill[];
  /** Of the company. */
  sector: Sector | null;
  size: CompanySize | null;
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  durationWeeks: number | null;
  workStudyBlocks: readonly WorkStudyBlock[];
  communeInsee: string;
  remote: RemoteMode;
  housingOffered: boolean;
  drivingLicenceNeeded: boolean;
  drivingLicenceReason: string | null;
  hazards: readonly string[];
  /** Of the site, those that hold. */
  employerDeclarations: readonly Declaration[];
  minAge: number | null;
  payCents: number | null;
  payUnit: 'hour' | 'month' | null;
  weeklyMinutes: number | null;
}

/** A row beside the facts made of it. The birth date and the post's own age stay in the rows: only the law reads them. */
export interface KnownStudent {
  row: StudentRow;
  facts: StudentFacts;
}
export interface KnownOffer {
  row: OfferRow;
  facts: OfferFacts;
}

const programmeSkillsOf = new Map<string, readonly string[]>();

/** Core items of the occupations a diploma leads to. */
function programmeSkills(certification: string, romeCodes: readonly string[]): readonly string[] {
  const known = programmeSkillsOf.get(certification);
  if (known) return known;
  const core = romeCodes.flatMap((code) => skillsOf(code).filter(({ isCore }) => isCore));
  const found = [...new Set(core.map(({ ogr }) => ogr))];
  programmeSkillsOf.set(certification, found);
  return found;
}

/** Null for a student without class: nobody vouches for a level. */
export function studentFacts(row: StudentRow): StudentFacts | null {
  if (row.schoolId === null || row.level === null) return null;
  const diploma = row.certification === null ? undefined : diplomaByKey(row.certification);
  const commune = row.communeInsee === null ? undefined : communeByInsee(row.communeInsee);
  return {
    id: row.id,
    schoolId: row.schoolId,
    searching: row.searchState === 'searching',
    kinds: row.kinds,
    level: row.level,
    certification: row.certification,
    programmeRomeCodes: diploma?.romeCodes ?? [],
    availableFrom: row.availableFrom,
    availableTo: row.availableTo,
    wantedRomeCodes: row.wantedRomeCodes,
    skills: row.skills,
    skillsToLearn: row.skillsToLearn,
    programmeSkills: diploma ? programmeSkills(diploma.key, diploma.romeCodes) : [],
    languages: row.languages,
    sectorWishes: row.sectorWishes,
    sizeWishes: row.sizeWishes,
    schoolDays: daySpans(row.workStudyBlocks, 'school'),
    latitude: commune?.latitude ?? null,
    longitude: commune?.longitude ?? null,
    limitKm: row.limitKm,
    hasDrivingLicence: row.hasDrivingLicence,
  };
}

/** Null for a draft that does not say yet when the post starts. Its pay is compared with the minimums of `tables`. */
export function offerFacts(row: OfferRow, today: CivilDate, tables: LawTables = LAW_TABLES): OfferFacts | null {
  const commune = communeByInsee(row.communeInsee);
  if (row.startFrom === null || row.startTo === null || !commune) return null;
  return {
    id: row.id,
    published: row.status === 'published' && (row.expiresOn === null || row.expiresOn >= today),
    seatsLeft: Math.max(0, row.seats - row.seatsHeld),
    reservedSchoolIds: row.reservedSchoolIds,
    kind: row.kind,
    targetLevels: row.targetLevels,
    certificationWanted: row.certificationWanted,
    romeCodes: row.romeCodes,
    skills: row.skills,
    languages: row.languages,
    sector: row.sector,
    size: row.size,
    payAboveMinimum: payAboveMinimum({ ...row, startFrom: row.startFrom }, tables),
    startFrom: row.startFrom,
    startTo: row.startTo,
    durationWeeks: row.durationWeeks,
    companyDays: daySpans(row.workStudyBlocks, 'company'),
    latitude: commune.latitude,
    longitude: commune.longitude,
    remote: row.remote,
    housingOffered: row.housingOffered,
    drivingLicenceNeeded: row.drivingLicenceNeeded,
    drivingLicenceReason: row.drivingLicenceReason,
  };
}

export function knownStudent(row: StudentRow): KnownStudent | null {
  const facts = studentFacts(row);
  return facts && { row, facts };
}

export function knownOffer(row: OfferRow, today: CivilDate, tables: LawTables): KnownOffer | null {
  const facts = offerFacts(row, today, tables);
  return facts && { row, facts };
}

/** The pair, with the law's answer for this person in this post. */
export function knownPair(student: KnownStudent, offer: KnownOffer, today: CivilDate): Pair {
  const { birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations } = student.row;
  const { hazards, employerDeclarations, minAge } = offer.row;
  const person = { birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations };
  return pairOf(student.facts, offer.facts, { ...person, hazards, employerDeclarations, minAge }, today);
}
