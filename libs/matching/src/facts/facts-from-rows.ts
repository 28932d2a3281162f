import type { CivilDate, Level, OfferStatus, SearchState, WorkStudyBlock } from '@seve/domain';
import { type Declaration, LAW_TABLES, type LawTables, type Verdict } from '@seve/law';
import { communeByInsee, diplomaByKey, skillsOf } from '@seve/reference';
import { daySpans } from './day-spans.js';
import { BLANK_OFFER, BLANK_STUDENT, type OfferFacts, type Pair, type StudentFacts } from './facts.js';
import { lazyPair, legalAnswerOf, postDaysOf } from './pair.js';
import { payAboveMinimum } from './pay-above-minimum.js';

/** Facts derived from other columns; all others have the name of their column. */
type MadeOfStudent = 'searching' | 'programmeRomeCodes' | 'programmeSkills' | 'schoolDays' | 'latitude' | 'longitude';
type MadeOfOffer = 'published' | 'seatsLeft' | 'payAboveMinimum' | 'companyDays' | 'latitude' | 'longitude';

/** Database columns of a student with the class (null for a student without class). */
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
  /** Calendar of the class. */
  workStudyBlocks: readonly WorkStudyBlock[];
  communeInsee: string | null;
}

/** Database columns of an offer, with its held seats. */
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

/** A row with the facts derived from it. Birth date and the post's own age stay in the row: only the law reads them. */
export interface KnownStudent {
  row: StudentRow;
  facts: StudentFacts;
}
export interface KnownOffer {
  row: OfferRow;
  facts: OfferFacts;
}

const programmeSkillsOf = new Map<string, readonly string[]>();

/** Returns the core skills of the occupations that a diploma leads to. */
function programmeSkills(certification: string, romeCodes: readonly string[]): readonly string[] {
  const known = programmeSkillsOf.get(certification);
  if (known) return known;
  const core = romeCodes.flatMap((code) => skillsOf(code).filter(({ isCore }) => isCore));
  const found = [...new Set(core.map(({ ogr }) => ogr))];
  programmeSkillsOf.set(certification, found);
  return found;
}

/**
 * Returns `made` and every other fact from the column of its name. Fills a copy of the blank facts, whose object shape is optimised: adding
 * properties one by one is thirty times slower.
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

/** Null for a student without class, whose level no school confirms. */
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

/** Null for a draft without a start. Its pay is compared with the minimums of `tables`. */
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

/** Cached verdicts of one student by legal facts of the post, which are equal for most offers of a kind; released with the row. */
const answersTo = new WeakMap<StudentRow, Map<string, Verdict>>();

/** Returns the pair with the law's verdict. `isThroughSchool`: proposed by the school itself. */
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
