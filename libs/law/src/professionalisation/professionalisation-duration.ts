import { type LegalReason, labourCode, type Verdict } from '../legal-reason.js';
import { addDays, addMonths, type CivilDate } from '../time/civil-date.js';
import { allowed, refused } from '../verdict.js';
import { dayIn } from '../wording.js';

const MINIMUM = 6;
const COMMON = { months: 12, article: 'L6325-11' };
const BRANCH = { months: 24, article: 'L6325-12' };
const PRIORITY = { months: 36, article: 'L6325-11' };

export interface ProfessionalisationDuration {
  start: CivilDate;
  /** Last day of a fixed-term contract, or of the training that opens a permanent one. */
  end: CivilDate;
  /** A branch agreement allows more, such as that of chemistry. */
  hasBranchAgreement: boolean;
  /** Priority group of L6325-1-1: no diploma of upper secondary, long-term job seeker, social benefits. */
  isPriority: boolean;
}

/** Checks the duration: 6 to 12 months, 24 under a branch agreement, 36 for priority groups. */
export function professionalisationDuration({ start, end, hasBranchAgreement, isPriority }: ProfessionalisationDuration): Verdict {
  const { months, article } = isPriority ? PRIORITY : hasBranchAgreement ? BRANCH : COMMON;
  const first = addDays(addMonths(start, MINIMUM), -1);
  const last = addDays(addMonths(start, months), -1);
  const [from, to] = [dayIn(first), dayIn(last)];
  const reason: LegalReason = {
    rule: 'professionalisation-duration',
    article: labourCode(article),
    numbers: { minimumMonths: MINIMUM, maximumMonths: months, start, end, firstEnd: first, lastEnd: last },
    sentence: {
      fr: `Ce contrat dure de ${MINIMUM} à ${months}\u00a0mois\u00a0: il prend fin entre le ${from.fr} et le ${to.fr}.`,
      en: `This contract lasts ${MINIMUM} to ${months}\u00a0months: it ends between ${from.en} and ${to.en}.`,
    },
  };
  if (end >= first && end <= last) return allowed(reason);
  const remedy = { fr: `Fixez la fin entre le ${from.fr} et le ${to.fr}.`, en: `Set the end between ${from.en} and ${to.en}.` };
  return refused({ ...reason, remedy });
}
