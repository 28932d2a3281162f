import { type LegalReason, labourCode, type Verdict } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { ageOn } from '../time/civil-date.js';
import { allowed, refused } from '../verdict.js';

const MINIMUM = 16;
const MAXIMUM = 25;

export interface ProfessionalisationCandidate {
  birthDate: CivilDate;
  start: CivilDate;
  isRegisteredJobSeeker: boolean;
  /** Receives RSA, ASS or AAH, or has left a subsidised contract (L6325-1 3°). */
  receivesBenefit: boolean;
}

/**
 * Checks the age: 16 to 25 completed, or 26 and more for a job seeker, or any working age with a social benefit (L6325-1). The verdict
 * contains no age.
 */
export function professionalisationEligibility(candidate: ProfessionalisationCandidate): Verdict {
  const age = ageOn(candidate.birthDate, candidate.start);
  const reason: LegalReason = {
    rule: 'professionalisation-eligibility',
    article: labourCode('L6325-1'),
    numbers: { minimum: MINIMUM, maximum: MAXIMUM, start: candidate.start },
    sentence: {
      fr: 'Le contrat de professionnalisation est ouvert de 16 à 25\u00a0ans révolus, et dès 26\u00a0ans aux demandeurs d’emploi.',
      en: 'The professionalisation contract is open from 16 to 25 completed years, and from 26 to job seekers.',
    },
  };
  const isOpen = age >= MINIMUM && (age <= MAXIMUM || candidate.isRegisteredJobSeeker || candidate.receivesBenefit);
  if (isOpen) return allowed(reason);
  const remedy =
    age < MINIMUM
      ? { fr: `Commencez à ${MINIMUM}\u00a0ans.`, en: `Start at ${MINIMUM}.` }
      : {
          fr: 'Une inscription à France Travail l’ouvre\u00a0: montrez-la à votre école, qui la note.',
          en: 'Being registered with France Travail opens it: show it to your school, which records it.',
        };
  return refused({ ...reason, remedy });
}
