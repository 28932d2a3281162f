import type { OfferKind } from '@seve/domain';
import { type LegalQuestion, legalAnswer } from '@seve/law';
import { Dictionary } from './dictionary.js';

/** A post as the law sees it, papers aside. */
export interface PostRule {
  kind: OfferKind;
  hazards: readonly string[];
  minAge: number | null;
}

export const ASK = 0;
/** Allowed to everybody of that age. */
export const ALLOWED_AT_AGE = 1;
/** Refused to everybody of that age who has neither an exception nor the papers of a derogation. */
export const REFUSED_AT_AGE = 2;

/** Beyond these, the law is asked about the pair. */
export const AGES = 80;
const FIRST_DAY = '2027-03-15';

/** What the law answers by completed years alone, found by asking it: a rule of its own has no number here. */
export class AgeRules {
  readonly rules = new Dictionary<PostRule>();
  private answers = new Uint8Array(0);

  numberOf(rule: PostRule): number {
    const number = this.rules.numberOf(rule);
    if (number * AGES >= this.answers.length) this.learn(number, rule);
    return number;
  }

  answer(number: number, age: number): number {
    return age < 0 || age >= AGES ? ASK : (this.answers[number * AGES + age] ?? ASK);
  }

  private learn(number: number, rule: PostRule): void {
    const longer = new Uint8Array((number + 1) * AGES);
    longer.set(this.answers);
    for (let age = 0; age < AGES; age += 1) longer[number * AGES + age] = answerAt(rule, age);
    this.answers = longer;
  }
}

function answerAt(rule: PostRule, age: number): number {
  const born = [`${2027 - age}-03-15`, `${2026 - age}-03-16`];
  const verdicts = born.flatMap((birthDate) => [true, false].map((finished) => legalAnswer(questionOf(rule, birthDate, finished)).ok));
  if (verdicts.every((isAllowed) => isAllowed)) return ALLOWED_AT_AGE;
  return verdicts.some((isAllowed) => isAllowed) ? ASK : REFUSED_AT_AGE;
}

const questionOf = (rule: PostRule, birthDate: string, lowerSecondaryFinished: boolean): LegalQuestion => ({
  ...rule,
  birthDate,
  lowerSecondaryFinished,
  firstDay: FIRST_DAY,
  lastDay: FIRST_DAY,
  legalExceptions: [],
  employerDeclarations: [],
  schoolDeclarations: [],
  fitnessNoticeOn: null,
});
