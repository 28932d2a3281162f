import { type Application, offerMatchRow, studentMatchRow } from '@seve/database';
import { type ApplicationOrigin, type CivilDate, Conflict, type Locale, type Wish } from '@seve/domain';
import { legalAnswer } from '@seve/law';
import { CONSTRAINTS, coarseStudent, knownOffer, knownPair, knownStudent, lawInWords, type Pair } from '@seve/matching';
import { isVocationalDiploma } from '@seve/reference';
import type { EntityManager } from 'typeorm';
import { currentLaw } from '../../law/current-law.js';
import { pairFor } from '../../matching/pairs.js';

interface Asking {
  today: CivilDate;
  locale: Locale;
}

type Asked = Pick<Application, 'studentId' | 'offerId' | 'kind' | 'wantedFrom' | 'wantedTo' | 'origin'>;

const LAW = CONSTRAINTS.filter(({ name }) => name === 'legal-age');

/** Returns the legal reasons and what would make the pair lawful; null where the law allows it. */
export const whyUnlawful = (pair: Pair, { today, locale }: Asking): string | null =>
  LAW.find((constraint) => !constraint.isMet(pair, today))?.refusal(pair, today)[locale] ?? null;

/**
 * Whether the law allows the pair and only the age that the post itself requires forbids it. It was checked on applying; checking it again
 * at each answer, on an offer republished with other ages, would reveal the applicant's age.
 */
const isOwnConditionAlone = ({ legal }: Pair): boolean => !legal.ok && legal.reasons.every(({ rule }) => rule === 'post-minimum-age');

/**
 * Checks the pair by the coarse facts of a list of candidates, so that a company learns no more than from the list. A pair that cannot be
 * scored breaks no known law.
 */
export async function isLawfulForCandidate(
  manager: EntityManager,
  { studentId, offerId, today }: { studentId: string; offerId: string; today: CivilDate },
): Promise<boolean> {
  const studentRow = await studentMatchRow(manager, studentId);
  const offerRow = await offerMatchRow(manager, offerId);
  const law = await currentLaw(manager);
  const student = studentRow && knownStudent(studentRow);
  const offer = offerRow && knownOffer(offerRow, today, law);
  if (!student || !offer) return true;
  const pair = knownPair(coarseStudent(student, today), offer, today);
  return LAW.every((constraint) => constraint.isMet(pair, today));
}

/** Whether the teacher chose the offer for the student. */
export const isProposedBySchool = (origin: ApplicationOrigin | undefined): boolean => origin === 'teacher_proposed';

/**
 * Checked at each step, because dates, declarations and notices change. @throws Conflict with the legal reasons and what would make it
 * lawful.
 */
export async function requireLawfulApplication(manager: EntityManager, asked: Asked, { today, locale }: Asking): Promise<void> {
  const { studentId, offerId, kind, wantedFrom, wantedTo, origin } = asked;
  if (offerId === null) {
    if (kind !== null) await requireLawfulWish(manager, studentId, { kind, wantedFrom: wantedFrom ?? today, wantedTo }, locale);
    return;
  }
  const pair = await pairFor(manager, studentId, offerId, today, isProposedBySchool(origin));
  const reason = pair && !isOwnConditionAlone(pair) && whyUnlawful(pair, { today, locale });
  if (reason) throw new Conflict('application.unlawful', { reason });
}

/**
 * Checks the legal age for this kind of post, from its first to its last day; the hazards of the post are not known yet. @throws Conflict
 */
export async function requireLawfulWish(
  manager: EntityManager,
  studentId: string,
  { kind, wantedFrom, wantedTo }: Wish,
  locale: Locale,
): Promise<void> {
  const student = await studentMatchRow(manager, studentId);
  if (!student) return;
  const { birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations } = student;
  const isVocational = isVocationalDiploma(student.certification);
  const person = { birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations, isVocational };
  const days = { firstDay: wantedFrom, lastDay: wantedTo };
  const answer = legalAnswer({ ...person, ...days, kind, hazards: [], employerDeclarations: [], minAge: null });
  if (!answer.ok) throw new Conflict('application.unlawful', { reason: lawInWords(answer.reasons, locale) });
}
