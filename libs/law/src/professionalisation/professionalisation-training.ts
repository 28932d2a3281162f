import { type LegalReason, labourCode, type Verdict } from '../legal-reason.js';
import { allowed, refused } from '../verdict.js';
import { hoursIn } from '../wording.js';

const PERCENT = { minimum: 15, maximum: 25 };
const CHEMISTRY = '0044';
/** Maximum percentage in the chemical industries (agreement of 29 June 2021, art. 13). */
const MAXIMUM_IN_CHEMISTRY = 50;
const MINIMUM_MINUTES = 150 * 60;

export interface ProfessionalisationTraining {
  /** Working time of the whole contract, in minutes. */
  contractMinutes: number;
  trainingMinutes: number;
  /** Collective agreement, 4 digits; null when none is known. */
  idcc: string | null;
}

/** Checks 15 to 25 % of the contract and at least 150 hours (L6325-13); a branch agreement may allow more (L6325-14). */
export function professionalisationTraining({ contractMinutes, trainingMinutes, idcc }: ProfessionalisationTraining): Verdict {
  const isChemistry = idcc === CHEMISTRY;
  const percent = isChemistry ? MAXIMUM_IN_CHEMISTRY : PERCENT.maximum;
  const minimum = Math.max(MINIMUM_MINUTES, Math.ceil((contractMinutes * PERCENT.minimum) / 100));
  const maximum = Math.max(MINIMUM_MINUTES, Math.floor((contractMinutes * percent) / 100));
  const [least, most] = [hoursIn(minimum), hoursIn(maximum)];
  const reason: LegalReason = {
    rule: 'professionalisation-training',
    article: labourCode(isChemistry ? 'L6325-14' : 'L6325-13'),
    numbers: { contractMinutes, trainingMinutes, minimumMinutes: minimum, maximumMinutes: maximum, maximumPercent: percent },
    sentence: {
      fr: `La formation dure de ${PERCENT.minimum} à ${percent}\u00a0% du contrat, 150\u00a0heures au moins\u00a0: ici, de ${least.fr} à ${most.fr}.`,
      en: `Training takes ${PERCENT.minimum} to ${percent}% of the contract, 150\u00a0hours at least: here, ${least.en} to ${most.en}.`,
    },
  };
  if (trainingMinutes >= minimum && trainingMinutes <= maximum) return allowed(reason);
  const remedy = {
    fr: `Prévoyez entre ${least.fr} et ${most.fr} de formation.`,
    en: `Plan between ${least.en} and ${most.en} of training.`,
  };
  return refused({ ...reason, remedy });
}
