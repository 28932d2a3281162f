import { type LegalReason, labourCode, type Verdict } from '../../legal-reason.js';
import { addDays, addMonths, type CivilDate } from '../../time/civil-date.js';
import { allowed, refused } from '../../verdict.js';
import { dayIn } from '../../wording.js';

const TELL_AFTER = 5;
const END_AFTER = 7;

/** Returns the first day to inform the employer, five calendar days after the mediator was asked (D6222-21-1). */
export const tellFrom = (mediatorAskedOn: CivilDate): CivilDate => addDays(mediatorAskedOn, TELL_AFTER);

/** Returns the first day on which the contract may end, seven calendar days after the employer was informed. */
export const ruptureFrom = (employerToldOn: CivilDate): CivilDate => addDays(employerToldOn, END_AFTER);

/** Returns the last day to inform the employer in writing that the diploma ends the contract: a month before (R6222-23). */
export const diplomaNoticeBy = (endOn: CivilDate): CivilDate => addMonths(endOn, -1);

export interface OwnRupture {
  mediatorAskedOn: CivilDate;
  employerToldOn: CivilDate;
  endOn: CivilDate;
}

/** Checks that an apprentice who ends the contract alone after the free days (L6222-18) does so in order: mediator, employer, end. */
export function ownRupture({ mediatorAskedOn, employerToldOn, endOn }: OwnRupture): Verdict {
  const [tell, end] = [tellFrom(mediatorAskedOn), ruptureFrom(employerToldOn)];
  const [told, ended] = [dayIn(tell), dayIn(end)];
  const reason: LegalReason = {
    rule: 'own-rupture',
    article: labourCode('D6222-21-1'),
    numbers: { mediatorAskedOn, tellFrom: tell, employerToldOn, ruptureFrom: end, endOn },
    sentence: {
      fr: `L’employeur est prévenu à partir du ${told.fr}, ${TELL_AFTER}\u00a0jours après la demande au médiateur\u00a0; le contrat prend fin ${END_AFTER}\u00a0jours plus tard au moins.`,
      en: `The employer is told from ${told.en}, ${TELL_AFTER}\u00a0days after the mediator was asked; the contract ends at least ${END_AFTER}\u00a0days later.`,
    },
  };
  if (employerToldOn >= tell && endOn >= end) return allowed(reason);
  const remedy =
    employerToldOn < tell
      ? { fr: `Prévenez l’employeur le ${told.fr} ou plus tard.`, en: `Tell the employer on ${told.en} or later.` }
      : { fr: `Fixez la fin au ${ended.fr} ou plus tard.`, en: `Set the end on ${ended.en} or later.` };
  return refused({ ...reason, remedy });
}
