import { latest, rowInForce } from '../dated.js';
import type { LegalReason } from '../legal-reason.js';
import type { PfmpYear } from '../parameters/pfmp-allowance.js';
import { LAW_TABLES, type LawTables } from '../tables/law-tables.js';
import type { CivilDate } from '../time/civil-date.js';
import { eurosIn } from '../wording.js';

export interface PfmpStateAllowance {
  /** Cents; null where the amount of that day is not confirmed. */
  cents: number | null;
  /** Cents at the last known amounts, to be labelled as such. */
  atLatestCents: number;
  reasons: readonly LegalReason[];
}

interface Question {
  year: PfmpYear;
  /** Days done in this period. */
  days: number;
  /** Last day of the period. */
  on: CivilDate;
  /** Cents already paid in the same school year. */
  paidCents?: number;
}

/** Returns days done × the amount of the class, up to the yearly cap. Paid by the State through the school. */
export function pfmpStateAllowance({ year, days, on, paidCents = 0 }: Question, tables: LawTables = LAW_TABLES): PfmpStateAllowance {
  const table = tables.pfmpAllowance;
  const { row, isPublished } = rowInForce(table, on) ?? { row: latest(table), isPublished: false };
  const { dayCents, yearCents } = row.value[year];
  const left = yearCents === null ? Number.POSITIVE_INFINITY : Math.max(0, yearCents - paidCents);
  const cents = Math.min(days * dayCents, left);
  const [day, total] = [eurosIn(dayCents), eurosIn(cents)];
  const reason: LegalReason = {
    rule: 'pfmp-state-allowance',
    article: row.source,
    numbers: { days, dayCents, ...(yearCents !== null && { yearCents }) },
    sentence: {
      fr: `${days} jours à ${day.fr}\u00a0: ${total.fr}, versés par l’État. L’entreprise ne paie rien de cette somme.`,
      en: `${days} days at ${day.en}: ${total.en}, paid by the State. The company pays none of it.`,
    },
    ...(!isPublished && {
      doubt: {
        fr: 'Montants de 2023-2024\u00a0: ceux de cette année ne sont pas confirmés.',
        en: 'Amounts of 2023-2024: those of this year are not confirmed.',
      },
    }),
  };
  return { cents: isPublished ? cents : null, atLatestCents: cents, reasons: [reason] };
}
