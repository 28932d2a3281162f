import type { CivilDate } from '@seve/domain';
import { type DerogationPapers, legalAnswer, type Verdict } from '@seve/law';
import { isVocationalDiploma } from '@seve/reference';
import { lastDay as lastDayOf, startDay } from './calendar.js';
import type { OfferFacts, Pair, StudentFacts } from './facts.js';

/** What only the law may ask of a student and an offer: read here, never kept in the pair. */
export interface LegalFacts extends DerogationPapers {
  birthDate: CivilDate;
  lowerSecondaryFinished: boolean;
  /** Exceptions whose papers the school has seen. */
  legalExceptions: readonly string[];
  hazards: readonly string[];
  /** Lower bound that the post itself sets. */
  minAge: number | null;
  /** The school proposes this post itself. */
  isThroughSchool?: boolean;
}

/** The pair with the law's answer for the days on which the post would run, asked for once it is read. */
export const pairOf = (student: StudentFacts, offer: OfferFacts, facts: LegalFacts, today: CivilDate): Pair =>
  lazyPair(student, offer, () => legalAnswerOf(student, offer, facts, postDaysOf(student, offer, today)));

/** The pair whose law's answer `ask` finds, once. */
export function lazyPair(student: StudentFacts, offer: OfferFacts, ask: () => Verdict): Pair {
  let answer: Verdict | undefined;
  return {
    student,
    offer,
    get legal() {
      answer ??= ask();
      return answer;
    },
  };
}

interface PostDays {
  firstDay: CivilDate;
  /** Null for a post without end. */
  lastDay: CivilDate | null;
}

/** The days on which the post would run for this student. */
export function postDaysOf(student: StudentFacts, offer: OfferFacts, today: CivilDate): PostDays {
  const firstDay = startDay(student, offer, today);
  return { firstDay, lastDay: offer.durationWeeks === null ? null : lastDayOf(offer, firstDay) };
}

export const legalAnswerOf = ({ certification }: StudentFacts, { kind }: OfferFacts, facts: LegalFacts, days: PostDays): Verdict =>
  legalAnswer({ ...facts, isVocational: isVocationalDiploma(certification), kind, ...days });
