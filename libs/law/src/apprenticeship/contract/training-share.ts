import { type LegalReason, labourCode, type Verdict } from '../../legal-reason.js';
import { allowed, refused } from '../../verdict.js';
import { hoursIn } from '../../wording.js';

const PERCENT = 25;

export interface TrainingShare {
  /** Working time of the whole contract, training included, in minutes. */
  contractMinutes: number;
  /** Time at the training centre, in minutes. */
  trainingMinutes: number;
}

/** Checks that at least a quarter of the contract is spent at the training centre (L6211-2). */
export function trainingShare({ contractMinutes, trainingMinutes }: TrainingShare): Verdict {
  const minimum = Math.ceil((contractMinutes * PERCENT) / 100);
  const hours = Math.ceil(minimum / 60) * 60;
  const [total, least] = [hoursIn(contractMinutes), hoursIn(hours)];
  const reason: LegalReason = {
    rule: 'training-share',
    article: labourCode('L6211-2'),
    numbers: { contractMinutes, trainingMinutes, minimumMinutes: minimum, percent: PERCENT },
    sentence: {
      fr: `Le CFA prend au moins ${PERCENT}\u00a0% du contrat\u00a0: sur ${total.fr}, ${least.fr} en heures entières.`,
      en: `The training centre takes at least ${PERCENT}% of the contract: of ${total.en}, ${least.en} in whole hours.`,
    },
  };
  if (trainingMinutes >= minimum) return allowed(reason);
  const remedy = { fr: `Prévoyez au moins ${least.fr} au CFA.`, en: `Plan at least ${least.en} at the training centre.` };
  return refused({ ...reason, remedy });
}
