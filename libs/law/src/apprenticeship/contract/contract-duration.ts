import { type LegalReason, labourCode, type Sentence, type Verdict } from '../../legal-reason.js';
import { addDays, addMonths, type CivilDate } from '../../time/civil-date.js';
import { allowed, refused } from '../../verdict.js';
import { dayIn } from '../../wording.js';

const MINIMUM = 6;
const MAXIMUM = { common: 36, 'disabled-worker': 48, 'top-athlete': 48 } as const;
const AFTER_FAILURE = 12;
const ARTICLES = { common: 'L6222-7-1', 'disabled-worker': 'R6222-46', 'top-athlete': 'R6222-60' } as const;

export interface ContractDuration {
  start: CivilDate;
  /** Last day. */
  end: CivilDate;
  apprentice: keyof typeof MAXIMUM;
  /**
   * Set if the exam was failed: last day of the contract that led to it. This contract, prolonged or new, ends within the year after
   * (L6222-11).
   */
  initialEnd?: CivilDate;
  /** A new contract after a rupture may be shorter (R6222-23-1). */
  isAfterRupture?: boolean;
}

/**
 * Checks the duration: 6 months to 3 years, 4 for a disabled worker or a top athlete; after a failed exam, up to a year after the initial
 * end.
 */
export function contractDuration({ start, end, apprentice, initialEnd, isAfterRupture }: ContractDuration): Verdict {
  if (initialEnd !== undefined) return afterFailure(start, end, initialEnd);
  const maximum = MAXIMUM[apprentice];
  const minimum = isAfterRupture ? 0 : MINIMUM;
  const first = minimum === 0 ? start : addDays(addMonths(start, minimum), -1);
  const last = addDays(addMonths(start, maximum), -1);
  const [from, to] = [dayIn(first), dayIn(last)];
  return within(
    end,
    { first, last },
    {
      rule: 'contract-duration',
      article: labourCode(ARTICLES[apprentice]),
      numbers: { minimumMonths: minimum, maximumMonths: maximum, start, end, firstEnd: first, lastEnd: last },
      sentence: {
        fr: `Ce contrat dure ${minimum ? `de ${minimum} à` : 'jusqu’à'} ${maximum}\u00a0mois\u00a0: il prend fin entre le ${from.fr} et le ${to.fr}.`,
        en: `This contract lasts ${minimum ? `${minimum} to` : 'up to'} ${maximum}\u00a0months: it ends between ${from.en} and ${to.en}.`,
      },
    },
    { fr: `Fixez la fin entre le ${from.fr} et le ${to.fr}.`, en: `Set the end between ${from.en} and ${to.en}.` },
  );
}

function afterFailure(start: CivilDate, end: CivilDate, initialEnd: CivilDate): Verdict {
  const last = addMonths(initialEnd, AFTER_FAILURE);
  const [initial, to] = [dayIn(initialEnd), dayIn(last)];
  return within(
    end,
    { first: start, last },
    {
      rule: 'contract-duration',
      article: labourCode('L6222-11'),
      numbers: { maximumMonths: AFTER_FAILURE, start, end, initialEnd, lastEnd: last },
      sentence: {
        fr: `Après un échec, l’apprentissage dure un an de plus au maximum\u00a0: la fin initiale était le ${initial.fr}, ce contrat prend fin le ${to.fr} au plus tard.`,
        en: `After a failed exam, the apprenticeship lasts one more year at most: the initial end was ${initial.en}, this contract ends by ${to.en}.`,
      },
    },
    { fr: `Fixez la fin le ${to.fr} au plus tard.`, en: `Set the end on ${to.en} at the latest.` },
  );
}

const within = (end: CivilDate, { first, last }: { first: CivilDate; last: CivilDate }, reason: LegalReason, remedy: Sentence): Verdict =>
  end >= first && end <= last ? allowed(reason) : refused({ ...reason, remedy });
