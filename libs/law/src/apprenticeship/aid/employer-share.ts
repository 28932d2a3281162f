import { lookUp } from '../../dated.js';
import { type LegalReason, labourCode } from '../../legal-reason.js';
import { LAW_TABLES, type LawTables } from '../../tables/law-tables.js';
import type { CivilDate } from '../../time/civil-date.js';
import { eurosIn } from '../../wording.js';

export interface EmployerShare {
  /** In cents, once per contract; null where no row is known. */
  cents: number | null;
  reasons: readonly LegalReason[];
}

/** Returns what the employer pays towards a course of level 6 or 7, in cents. */
export function employerShare(start: CivilDate, level: number, tables: LawTables = LAW_TABLES): EmployerShare {
  const found = lookUp(tables.employerShare, start);
  const isShared = level === 6 || level === 7;
  const cents = found.known ? (isShared ? found.row.value : 0) : isShared ? null : 0;
  if (!cents) return { cents, reasons: [] };
  const amount = eurosIn(cents);
  return {
    cents,
    reasons: [
      {
        rule: 'employer-share',
        article: labourCode('L6332-14'),
        numbers: { start, level, cents },
        sentence: {
          fr: `Pour un diplôme de niveau 6 ou 7, l’employeur verse ${amount.fr} par contrat.`,
          en: `For a diploma of level 6 or 7, the employer pays ${amount.en} per contract.`,
        },
      },
    ],
  };
}
