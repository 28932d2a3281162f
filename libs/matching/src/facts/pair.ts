import type { CivilDate } from '@seve/domain';
import { type DerogationPapers, legalAnswer, type Verdict } from '@seve/law';
import { isVocationalDiploma } from '@seve/reference';
import { lastDay as lastDayOf, startDay } from './calendar.js';
import type { OfferFacts, Pair, StudentFacts } from './facts.js';

/** Facts of a student and an offer that only the law reads; never stored in the pair. */
export interface LegalFacts extends DerogationPapers {
  birthDate: CivilDate;
  lowerSecondaryFinished: boolean;
  /** Exceptions whose documents the school has seen. */
  legalExceptions: readonly string[];
  hazards: readonly string[];
  /** Minimum age set by the post itself. */
  minAge: number | null;
  /** The school proposes this post itself. */
  isThroughSchool?: boolean;
}

/** Returns the pair with the law's verdict for the days of the post, computed on access. */
export const pairOf = (student: StudentFacts, offer: OfferFacts, facts: LegalFacts, today: CivilDate): Pair =>
  lazyPair(student, offer, () => legalAnswerOf(student, offer, facts, postDaysOf(student, offer, today)));

/** Returns a pair that computes the law's verdict by `ask` once, on access. */
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

/** Returns the days of the post for this student. */
export function postDaysOf(student: StudentFacts, offer: OfferFacts, today: CivilDate): PostDays {
  const firstDay = startDay(student, offer, today);
  return { firstDay, lastDay: offer.durationWeeks === null ? null : lastDayOf(offer, firstDay) };
}

export const legalAnswerOf = ({ certification }: StudentFacts, { kind }: OfferFacts, facts: LegalFacts, days: PostDays): Verdict =>
  legalAnswer({ ...facts, isVocational: isVocationalDiploma(certification), kind, ...days });
