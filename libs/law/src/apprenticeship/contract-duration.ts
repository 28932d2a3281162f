import { addDays, addMonths, type CivilDate } from '../civil-date.js';
import { type LegalReason, labourCode, type Verdict } from '../legal-reason.js';
import { allowed, refused } from '../verdict.js';
import { dayIn } from '../wording.js';

const MINIMUM = 6;
const MAXIMUM = { common: 36, 'disabled-worker': 48, 'top-athlete': 48 } as const;
const AFTER_FAILURE = 12;
const ARTICLES = { common: 'L6222-7-1', 'disabled-worker': 'R6222-46', 'top-athlete': 'R6222-60' } as const;

export interface ContractDuration {
  start: CivilDate;
  /** Last day. */
  end: CivilDate;
  apprentice: keyof typeof MAXIMUM;
  /** Prolonged by a year at most once the exam is failed (L6222-11). */
  isAfterFailure?: boolean;
  /** A new contract after a rupture may be shorter (R6222-23-1). */
  isAfterRupture?: boolean;
}

/** From 6 months to 3 years, 4 for a disabled worker or a top athlete, one more after a failure. */
export function contractDuration({ start, end, apprentice, isAfterFailure, isAfterRupture }: ContractDuration): Verdict {
  const maximum = MAXIMUM[apprentice] + (isAfterFailure ? AFTER_FAILURE : 0);
  const minimum = isAfterRupture || isAfterFailure ? 0 : MINIMUM;
  const first = minimum === 0 ? start : addDays(addMonths(start, minimum), -1);
  const last = addDays(addMonths(start, maximum), -1);
  const [from, to] = [dayIn(first), dayIn(last)];
  const reason: LegalReason = {
    rule: 'contract-duration',
    article: labourCode(isAfterFailure ? 'L6222-11' : ARTICLES[apprentice]),
    numbers: { minimumMonths: minimum, maximumMonths: maximum, start, end, firstEnd: first, lastEnd: last },
    sentence: {
      fr: `Ce contrat dure ${minimum ? `de ${minimum} à` : 'jusqu’à'} ${maximum}\u00a0mois\u00a0: il prend fin entre le ${from.fr} et le ${to.fr}.`,
      en: `This contract lasts ${minimum ? `${minimum} to` : 'up to'} ${maximum}\u00a0months: it ends between ${from.en} and ${to.en}.`,
    },
  };
  if (end >= first && end <= last) return allowed(reason);
  const remedy = { fr: `Fixez la fin entre le ${from.fr} et le ${to.fr}.`, en: `Set the end between ${from.en} and ${to.en}.` };
  return refused({ ...reason, remedy });
}
