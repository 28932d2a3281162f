import type { DatedRow, Unknown } from '../dated.js';
import { educationCode, type LegalReason, type Sentence } from '../legal-reason.js';
import { dayIn, eurosIn } from '../wording.js';

interface Facts {
  rows: readonly DatedRow<number>[];
  unknown: Unknown | null;
  atLatestRate: { totalCents: number; row: DatedRow<number> } | null;
  /** The internship has hours before and after a 1 January. */
  isAcross: boolean;
  /** Year of the first row. */
  firstYear: string | undefined;
}

const RULE = 'allowance-amount';
const ACROSS_THE_YEAR: Sentence = {
  fr: 'Les textes lus ne disent pas quel taux suit une convention en cours au 1er\u00a0janvier\u00a0: le taux de chaque mois est le plus sûr.',
  en: 'The texts we read do not say which rate a running agreement follows on 1\u00a0January: the rate of each month is the safer one.',
};

function rateReason(row: DatedRow<number>, isAcross: boolean): LegalReason {
  const [rate, day] = [eurosIn(row.value), dayIn(row.validFrom)];
  return {
    rule: RULE,
    article: educationCode('L124-6 et D124-8'),
    numbers: { rateCents: row.value, validFrom: row.validFrom },
    sentence: {
      fr: `${rate.fr} de l’heure au moins depuis le ${day.fr}\u00a0: 15\u00a0% du plafond horaire de la sécurité sociale.`,
      en: `At least ${rate.en} an hour since ${day.en}: 15% of the hourly ceiling of social security.`,
    },
    ...(isAcross && { doubt: ACROSS_THE_YEAR }),
  };
}

function unknownReason({ why }: Unknown, { atLatestRate, firstYear }: Facts): LegalReason {
  const base = { rule: RULE, article: educationCode('D124-8') };
  if (!atLatestRate) {
    return {
      ...base,
      numbers: { why },
      sentence: {
        fr: `Le taux d’avant ${firstYear} n’est pas dans nos tables\u00a0: le montant n’est pas calculé.`,
        en: `Rates before ${firstYear} are not in our tables: the amount is not computed.`,
      },
    };
  }
  const { row, totalCents } = atLatestRate;
  const [rate, day, total] = [eurosIn(row.value), dayIn(row.validFrom), eurosIn(totalCents)];
  return {
    ...base,
    numbers: { why, latestRateCents: row.value, totalAtLatestRateCents: totalCents },
    sentence: {
      fr: `Le taux d’une partie du stage n’est pas encore publié\u00a0: le total n’est pas connu. Au dernier taux publié (${rate.fr}, ${day.fr}), il serait de ${total.fr}.`,
      en: `The rate of a part of the internship is not yet published: the total is not known. At the last published rate (${rate.en}, ${day.en}), it would be ${total.en}.`,
    },
    doubt: {
      fr: 'Le taux change chaque 1er\u00a0janvier avec le plafond de la sécurité sociale\u00a0: refaites le calcul quand il sera publié.',
      en: 'The rate changes each 1\u00a0January with the ceiling of social security: compute again once it is published.',
    },
  };
}

/** Returns which rates were used, and what the law leaves open. */
export function allowanceReasons(facts: Facts): LegalReason[] {
  const { rows, unknown, isAcross } = facts;
  return [
    ...rows.map((row, at) => rateReason(row, isAcross && at === rows.length - 1)),
    ...(unknown ? [unknownReason(unknown, facts)] : []),
  ];
}
