import {
  ageAtStart,
  apprenticeshipAge,
  EXCEPTIONS_UP_TO_35,
  type LateException,
  type LegalReason,
  professionalisationEligibility,
} from '@seve/law';
import { answered, type ContractGuard, refused } from '../../papers/guards/finding.js';
import type { ContractFacts } from '../contract-facts.js';

const UNKNOWN: LegalReason = {
  rule: 'age-at-start',
  article: 'Code du travail, art. L6222-1',
  numbers: {},
  sentence: { fr: 'La date de naissance n’est pas connue.', en: 'The date of birth is not known.' },
  remedy: { fr: 'Complétez la fiche de l’élève.', en: 'Complete the sheet of the student.' },
};

/** The ground of a late start, as the training centre notes it. */
function lateExceptionOf({ parts: { cfa } }: ContractFacts): LateException | null {
  const { lateGround, previousEndOn } = cfa;
  if (lateGround === undefined) return null;
  const limited = EXCEPTIONS_UP_TO_35.find((ground) => ground === lateGround);
  if (limited === undefined) return { ground: lateGround } as LateException;
  return previousEndOn === undefined ? null : { ground: limited, previousEnd: previousEndOn };
}

/** Age on the first day, with the exceptions above 29; who may enter a professionalisation contract. */
export const contractAgeGuard = {
  name: 'contract-age',
  find(facts) {
    const { birthDate, lowerSecondaryFinished, legalExceptions } = facts.student;
    if (birthDate === null) return refused([UNKNOWN]);
    if (facts.kind === 'professionalisation') {
      const isRegisteredJobSeeker = legalExceptions.includes('registered_job_seeker');
      return answered(professionalisationEligibility({ birthDate, start: facts.startOn, isRegisteredJobSeeker, receivesBenefit: false }));
    }
    const exception = lateExceptionOf(facts);
    if (exception === null) {
      return answered(apprenticeshipAge({ birthDate, lowerSecondaryFinished, firstDay: facts.startOn, legalExceptions }));
    }
    return answered(ageAtStart({ birthDate, start: facts.startOn, signedOn: facts.today, lowerSecondaryFinished, exception }));
  },
} as const satisfies ContractGuard;
