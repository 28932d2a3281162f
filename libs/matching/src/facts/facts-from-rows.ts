import type { CivilDate, Level, OfferStatus, SearchState, WorkStudyBlock } from '@seve/domain';
import { type Declaration, LAW_TABLES, type LawTables, type Verdict } from '@seve/law';
import { communeByInsee, diplomaByKey, skillsOf } from '@seve/reference';
import { daySpans } from './day-spans.js';
import { BLANK_OFFER, BLANK_STUDENT, type OfferFacts, type Pair, type StudentFacts } from './facts.js';
import { lazyPair, legalAnswerOf, postDaysOf } from './pair.js';
import { payAboveMinimum } from './pay-above-minimum.js';

/** Facts that are made of other columns; the database holds all others under their names. */
type MadeOfStudent = 'searching' | 'programmeRomeCodes' | 'programmeSkills' | 'schoolDays' | 'latitude' | 'longitude';
type MadeOfOffer = 'published' | 'seatsLeft' | 'payAboveMinimum' | 'companyDays' | 'latitude' | 'longitude';

/** What the database holds of a student, class included (null for a student who has left the class). */
export interface StudentRow extends Omit<StudentFacts, MadeOfStudent | 'schoolId' | 'level'> {
  schoolId: string | null;
  level: Level | null;
  searchState: SearchState;
  birthDate: CivilDate;
  lowerSecondaryFinished: boolean;
  legalExceptions: readonly string[];
  fitnessNoticeOn: CivilDate | null;
  /** Active declarations of the school. */
  schoolDeclarations: readonly Declaration[];
  /** Of the class. */
  workStudyBlocks: readonly WorkStudyBlock[];
  communeInsee: string | null;
}

/** What the database holds of an offer, with the seats that are offered or accepted. */
export interface OfferRow extends Omit<OfferFacts, MadeOfOffer | 'startFrom' | 'startTo'> {
  status: OfferStatus;
  expiresOn: CivilDate | null;
  seats: number;
  seatsHeld: number;
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  workStudyBlocks: readonly WorkStudyBlock[];
  communeInsee: string;
  hazards: readonly string[];
  /** Active declarations of the site. */
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

/**
 * `made`, and every other fact from the column of its name. Fills a copy of the blank facts, whose fields the machine knows: a new object
 * grown by name is thirty times slower.
 */
function filled<Facts extends object, Made extends keyof Facts>(
  blank: Facts,
  row: { readonly [Name in Exclude<keyof Facts, Made>]: Facts[Name] },
  made: Pick<Facts, Made>,
): Facts {
  const facts = { ...blank };
  for (const name in blank) facts[name] = ((name in made ? made : row) as Facts)[name];
  return facts;
}

/** Null for a student without class: no school vouches for a level. */
export function studentFacts(row: StudentRow): StudentFacts | null {
  const { schoolId, level } = row;
  if (schoolId === null || level === null) return null;
  const diploma = row.certification === null ? undefined : diplomaByKey(row.certification);
  const commune = row.communeInsee === null ? undefined : communeByInsee(row.communeInsee);
  return filled(BLANK_STUDENT, row, {
    schoolId,
    level,
    searching: row.searchState === 'searching',
    programmeRomeCodes: diploma?.romeCodes ?? [],
    programmeSkills: diploma ? programmeSkills(diploma.key, diploma.romeCodes) : [],
    schoolDays: daySpans(row.workStudyBlocks, 'school'),
    latitude: commune?.latitude ?? null,
    longitude: commune?.longitude ?? null,
  });
}

/** Null for a draft that does not say yet when the post starts. Its pay is compared with the minimums of `tables`. */
export function offerFacts(row: OfferRow, today: CivilDate, tables: LawTables = LAW_TABLES): OfferFacts | null {
  const { startFrom, startTo } = row;
  const commune = communeByInsee(row.communeInsee);
  if (startFrom === null || startTo === null || !commune) return null;
  return filled(BLANK_OFFER, row, {
    startFrom,
    startTo,
    published: row.status === 'published' && (row.expiresOn === null || row.expiresOn >= today),
    seatsLeft: Math.max(0, row.seats - row.seatsHeld),
    payAboveMinimum: payAboveMinimum({ ...row, startFrom }, tables),
    companyDays: daySpans(row.workStudyBlocks, 'company'),
    latitude: commune.latitude,
    longitude: commune.longitude,
  });
}

export function knownStudent(row: StudentRow): KnownStudent | null {
  const facts = studentFacts(row);
  return facts && { row, facts };
}

export function knownOffer(row: OfferRow, today: CivilDate, tables: LawTables): KnownOffer | null {
  const facts = offerFacts(row, today, tables);
  return facts && { row, facts };
}

/** Answers of the law to one student, by what a post asks: the same for most offers of a kind. They live as long as the row. */
const answersTo = new WeakMap<StudentRow, Map<string, Verdict>>();

/** The pair, with the law's answer for this person in this post. `isThroughSchool`: proposed by the school itself. */
export const knownPair = (student: KnownStudent, offer: KnownOffer, today: CivilDate, isThroughSchool = false): Pair =>
  lazyPair(student.facts, offer.facts, () => knownAnswer(student, offer, today, isThroughSchool));

function knownAnswer({ row, facts }: KnownStudent, offer: KnownOffer, today: CivilDate, isThroughSchool: boolean): Verdict {
  const { hazards, employerDeclarations, minAge } = offer.row;
  const days = postDaysOf(facts, offer.facts, today);
  const declared = employerDeclarations.length === 0 ? '' : JSON.stringify(employerDeclarations);
  const asked = `${offer.facts.kind} ${days.firstDay} ${days.lastDay} ${minAge} ${hazards.join()} ${declared} ${isThroughSchool}`;
  const answers = answersTo.get(row) ?? new Map<string, Verdict>();
  const known = answers.get(asked);
  if (known) return known;
  const { birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations } = row;
  const person = { birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations };
  const answer = legalAnswerOf(facts, offer.facts, { ...person, hazards, employerDeclarations, minAge, isThroughSchool }, days);
  answersTo.set(row, answers.set(asked, answer));
  return answer;
}
