import type { CivilDate, Level, OfferKind, OfferStatus, RemoteMode, SearchState } from '@seve/domain';
import { communeByInsee, diplomaByKey, skillsOf } from '@seve/reference';
import type { OfferFacts, OfferSkillFacts, Pair, StudentFacts } from './facts.js';
import { pairOf } from './pair.js';

/** What the database holds of a student, class included (null for who has left the class). */
export interface StudentRow {
  id: string;
  schoolId: string | null;
  level: Level | null;
  certification: string | null;
  searchState: SearchState;
  birthDate: CivilDate;
  lowerSecondaryFinished: boolean;
  kinds: readonly OfferKind[];
  availableFrom: CivilDate | null;
  availableTo: CivilDate | null;
  wantedRomeCodes: readonly string[];
  skills: readonly string[];
  skillsToLearn: readonly string[];
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
  kind: OfferKind;
  targetLevels: readonly Level[];
  certificationWanted: string | null;
  romeCodes: readonly string[];
  skills: readonly OfferSkillFacts[];
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  durationWeeks: number | null;
  communeInsee: string;
  remote: RemoteMode;
  housingOffered: boolean;
  drivingLicenceNeeded: boolean;
  drivingLicenceReason: string | null;
  hazards: readonly string[];
}

/** A row beside the facts made of it. The birth date stays in the row: only the law reads it. */
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
    latitude: commune?.latitude ?? null,
    longitude: commune?.longitude ?? null,
    limitKm: row.limitKm,
    hasDrivingLicence: row.hasDrivingLicence,
  };
}

/** Null for a draft that does not say yet when the post starts. */
export function offerFacts(row: OfferRow, today: CivilDate): OfferFacts | null {
  const commune = communeByInsee(row.communeInsee);
  if (row.startFrom === null || row.startTo === null || !commune) return null;
  return {
    id: row.id,
    published: row.status === 'published' && (row.expiresOn === null || row.expiresOn >= today),
    seatsLeft: Math.max(0, row.seats - row.seatsHeld),
    kind: row.kind,
    targetLevels: row.targetLevels,
    certificationWanted: row.certificationWanted,
    romeCodes: row.romeCodes,
    skills: row.skills,
    startFrom: row.startFrom,
    startTo: row.startTo,
    durationWeeks: row.durationWeeks,
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

export function knownOffer(row: OfferRow, today: CivilDate): KnownOffer | null {
  const facts = offerFacts(row, today);
  return facts && { row, facts };
}

/** The pair, with the law's answer for this person in this post. */
export function knownPair(student: KnownStudent, offer: KnownOffer, today: CivilDate): Pair {
  const { birthDate, lowerSecondaryFinished } = student.row;
  return pairOf(student.facts, offer.facts, { birthDate, lowerSecondaryFinished, hazards: offer.row.hazards }, today);
}
