import type { OfferKind } from '@seve/domain';
import { type LegalQuestion, legalAnswer } from '@seve/law';
import type { Arena } from '../memory/arena.js';
import { roomier } from '../memory/cells.js';
import { Dictionary } from '../memory/dictionary.js';

/** A post as the law sees it, papers aside. */
export interface PostRule {
  kind: OfferKind;
  hazards: readonly string[];
  minAge: number | null;
}

export const ASK = 0;
/** Allowed to all of that age. */
export const ALLOWED_AT_AGE = 1;
/** Refused to all of that age without an exception and without the papers of a derogation. */
export const REFUSED_AT_AGE = 2;

/** Beyond these, the law is asked about the pair. */
const AGES = 80;
/** Completed years of those who have not finished lower secondary school, then of those who have. */
export const AGE_CLASSES = 2 * AGES;
/** A post allowed for so many years to come is allowed on every first day before they are over. */
export const SURE_DAYS = 4 * 365;
const SURE_AGES = 5;
const FIRST_DAY = '2027-03-15';

/**
 * Verdicts of the law that depend on completed years and the end of lower secondary school alone, learned by asking the law: no legal
 * number is repeated here.
 */
export class AgeRules {
  readonly rules = new Dictionary<PostRule>();
  private learned = 0;
  private answers = this.arena.cells('u8', 0);
  /** By number, then by age class today: 1 where a post that begins within `SURE_DAYS` is allowed to all of that age. */
  sure = this.arena.cells('u8', 0);

  constructor(private readonly arena: Arena) {}

  image() {
    const { answers, learned, rules, sure } = this;
    return { answers, learned, sure, values: rules.values };
  }

  restore({ answers, learned, sure, values }: ReturnType<AgeRules['image']>): void {
    this.rules.add(values);
    Object.assign(this, { answers, learned, sure });
  }

  numberOf(rule: PostRule): number {
    const number = this.rules.numberOf(rule);
    if (number === this.learned) this.learn(number, rule);
    return number;
  }

  answer(number: number, age: number, isFinished: boolean): number {
    return age < 0 || age >= AGES ? ASK : (this.answers[number * AGE_CLASSES + ageClassOf(age, isFinished)] ?? ASK);
  }

  private learn(number: number, rule: PostRule): void {
    const from = number * AGE_CLASSES;
    this.learned += 1;
    if (from + AGE_CLASSES > this.answers.length) {
      const room = roomier(from + AGE_CLASSES);
      this.answers = this.arena.grown('u8', this.answers, room);
      this.sure = this.arena.grown('u8', this.sure, room);
    }
    for (let one = 0; one < AGE_CLASSES; one += 1) this.answers[from + one] = answerAt(rule, one % AGES, one >= AGES);
    for (let one = 0; one < AGE_CLASSES; one += 1) this.sure[from + one] = Number(isSure(this.answers, from + one));
  }
}

/** Of a number of years that no column can hold, nothing is sure. */
export const ageClassOf = (age: number, isFinished: boolean): number => Math.max(0, Math.min(AGES - 1, age)) + (isFinished ? AGES : 0);

function isSure(answers: Uint8Array, at: number): boolean {
  const age = at % AGES;
  return age > 0 && age + SURE_AGES < AGES && answers.subarray(at, at + SURE_AGES + 1).every((answer) => answer === ALLOWED_AT_AGE);
}

function answerAt(rule: PostRule, age: number, isFinished: boolean): number {
  const born = [`${2027 - age}-03-15`, `${2026 - age}-03-16`];
  const verdicts = born.map((birthDate) => legalAnswer(questionOf(rule, birthDate, isFinished)).ok);
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
  isVocational: false,
});
