import { shareOfMonth } from '../apprenticeship/pay/paid-time.js';
import { lookUp, type Unknown } from '../dated.js';
import { type LegalReason, labourCode } from '../legal-reason.js';
import { smicMonth } from '../parameters/smic.js';
import { LAW_TABLES, type LawTables } from '../tables/law-tables.js';
import type { CivilDate } from '../time/civil-date.js';
import { ageOn } from '../time/civil-date.js';
import { eurosIn, percentIn } from '../wording.js';

/** Percentage of the conventional minimum from 26 on (D6325-18). */
const PERCENT_OF_SMC = 85;
const FULL = 100;

export interface ProfessionalisationPay {
  birthDate: CivilDate;
  /** Day of the pay, which decides age, SMIC and scale. */
  on: CivilDate;
  /** A vocational bac, a vocational title of its level, or more. */
  hasVocationalBac: boolean;
  /** 2,100 for 35 hours. */
  weeklyMinutes: number;
  idcc: string | null;
  /** Conventional minimum of the post for a full month, in cents; null when it is not known. */
  smcCents: number | null;
}

/** The amount is `percent` of `base`. */
export type ProfessionalisationMinimum =
  | { known: true; amountCents: number; percent: number; base: 'smic' | 'smc'; reason: LegalReason }
  | Unknown;

/** Returns the gross monthly minimum in cents, rounded up (D6325-15, D6325-18). */
export function professionalisationMinimum(pay: ProfessionalisationPay, tables: LawTables = LAW_TABLES): ProfessionalisationMinimum {
  const smic = lookUp(tables.smicHour, pay.on);
  if (!smic.known) return smic;
  const scale = lookUp(tables.branchProfessionalisationScales[pay.idcc ?? ''] ?? tables.professionalisationScale, pay.on);
  if (!scale.known) return scale;
  const month = smicMonth(smic.row.value);
  const age = ageOn(pay.birthDate, pay.on);
  const partOf = (percent: number, cents: number) => shareOfMonth(percent, cents, pay.weeklyMinutes);
  if (age >= 26) {
    const [ofSmic, ofSmc] = [partOf(FULL, month), partOf(PERCENT_OF_SMC, pay.smcCents ?? 0)];
    const amountCents = Math.max(ofSmic, ofSmc);
    const share = ofSmc > ofSmic ? { percent: PERCENT_OF_SMC, base: 'smc' as const } : { percent: FULL, base: 'smic' as const };
    const amount = eurosIn(amountCents);
    const numbers = { age, percentOfSmc: PERCENT_OF_SMC, smicCents: month, smcCents: pay.smcCents ?? 0, amountCents };
    const sentence = {
      fr: `Dès 26\u00a0ans\u00a0: ${amount.fr} par mois au moins, le SMIC ou ${PERCENT_OF_SMC}\u00a0% du minimum de la branche.`,
      en: `From 26: at least ${amount.en} a month, the SMIC or ${PERCENT_OF_SMC}% of the branch minimum.`,
    };
    const reason: LegalReason = { rule: 'professionalisation-pay', article: labourCode('D6325-18'), numbers, sentence };
    return { known: true, amountCents, ...share, reason: pay.smcCents === null ? { ...reason, doubt: NO_SMC } : reason };
  }
  const band = age < 21 ? scale.row.value.under21 : scale.row.value.from21;
  const percent = pay.hasVocationalBac ? band.withBac : band.common;
  const amountCents = partOf(percent, month);
  const [amount, share] = [eurosIn(amountCents), percentIn(percent)];
  const sentence = {
    fr: `${share.fr} du SMIC\u00a0: ${amount.fr} par mois au moins.`,
    en: `${share.en} of the SMIC: at least ${amount.en} a month.`,
  };
  const numbers = { age, percent, smicCents: month, amountCents };
  const reason: LegalReason = { rule: 'professionalisation-pay', article: labourCode('D6325-15'), numbers, sentence };
  return { known: true, amountCents, percent, base: 'smic', reason };
}

const NO_SMC = {
  fr: 'Le minimum de la branche n’est pas connu\u00a0: s’il est plus haut, 85\u00a0% de ce minimum sont dus.',
  en: 'The branch minimum is not known: if it is higher, 85% of it are due.',
};
