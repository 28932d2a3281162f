import type { OfferKind } from '@seve/domain';
import { type LegalQuestion, legalAnswer } from '@seve/law';
import type { Arena } from '../memory/arena.js';
import { roomier } from '../memory/cells.js';
import { Dictionary } from '../memory/dictionary.js';

/** Facts of a post that the law evaluates, without papers. */
export interface PostRule {
  kind: OfferKind;
  hazards: readonly string[];
  minAge: number | null;
}

export const ASK = 0;
/** The law allows everyone of that age. */
export const ALLOWED_AT_AGE = 1;
/** The law refuses everyone of that age without an exception or derogation papers. */
export const REFUSED_AT_AGE = 2;

/** Number of ages in the table; for higher ages the law evaluates the pair. */
const AGES = 80;
/** Age classes: completed years before the end of lower secondary school, then after it. */
export const AGE_CLASSES = 2 * AGES;
/** Days for which a verdict is sure, if the post is allowed at each age of the next years. */
export const SURE_DAYS = 4 * 365;
const SURE_AGES = 5;
const FIRST_DAY = '2027-03-15';

/**
 * Verdicts that depend only on completed years and the end of lower secondary school, obtained from the law: no legal number is repeated
 * here.
 */
export class AgeRules {
  readonly rules = new Dictionary<PostRule>();
  private learned = 0;
  private answers = this.arena.cells('u8', 0);
  /** By rule number, then by age class today: 1 if a post that begins within `SURE_DAYS` is allowed to everyone of that age. */
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

/** Returns a valid class for ages out of range, for which no verdict is sure. */
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
