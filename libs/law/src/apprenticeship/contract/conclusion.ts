import type { LegalReason, Sentence, Verdict } from '../../legal-reason.js';
import type { CivilDate } from '../../time/civil-date.js';
import { ageOn } from '../../time/civil-date.js';
import { ageAtStart, LAST_USUAL_AGE } from '../age/age-at-start.js';
import { LATE_MAXIMUM, type LateException } from '../age/late-start.js';
import { contractDuration } from './contract-duration.js';
import type { ApprenticeCourse } from './contract-year.js';
import { signatureDate } from './signature-date.js';

/** Facts of a contract that the rules of its conclusion need. */
export interface ConcludedContract {
  birthDate: CivilDate;
  start: CivilDate;
  end: CivilDate;
  course: ApprenticeCourse;
  disabled: boolean;
  /** Day of signature; default: the first day. */
  signedOn?: CivilDate;
  /** For `repeat`: last day of the contract whose exam was failed. */
  initialEnd?: CivilDate;
}

/** Returns the exception above 29 that follows from the contract itself; null for none. */
function exceptionOf({ course, disabled }: ConcludedContract): LateException | null {
  if (disabled) return { ground: 'disabled-worker' };
  return course === 'repeat' ? { ground: 'failed-exam' } : null;
}

/** Returns the sentence on the exceptions above 29 that are open on the day of signature. */
function openExceptions(age: number): Sentence {
  return age <= LATE_MAXIMUM
    ? {
        fr: `Au jour de la signature, les exceptions limitées à ${LATE_MAXIMUM}\u00a0ans restent ouvertes.`,
        en: `On the day of signature, the exceptions limited to ${LATE_MAXIMUM} are still open.`,
      }
    : {
        fr: `Au jour de la signature, les exceptions limitées à ${LATE_MAXIMUM}\u00a0ans ne le sont plus\u00a0: seules restent celles sans limite d’âge.`,
        en: `On the day of signature, the exceptions limited to ${LATE_MAXIMUM} no longer are: only those without age limit remain.`,
      };
}

/**
 * Checks whether such a contract may be concluded: signature, age, and end after a failed exam. At 15 collège is assumed finished, and the
 * reason says so.
 */
export function contractConclusion(contract: ConcludedContract): Verdict {
  const { birthDate, start, end, course, disabled, signedOn = start, initialEnd } = contract;
  const exception = exceptionOf(contract);
  const age = ageAtStart({ birthDate, start, signedOn, lowerSecondaryFinished: true, exception });
  const isLate = ageOn(birthDate, start) > LAST_USUAL_AGE && exception === null;
  const told = (reason: LegalReason) => (isLate ? { ...reason, doubt: openExceptions(ageOn(birthDate, signedOn)) } : reason);
  const apprentice = disabled ? 'disabled-worker' : 'common';
  const verdicts: Verdict[] = [
    signatureDate(signedOn, start),
    { ok: age.ok, reasons: age.reasons.map(told) },
    ...(course === 'repeat' && initialEnd !== undefined ? [contractDuration({ start, end, apprentice, initialEnd })] : []),
  ];
  const refused = verdicts.filter(({ ok }) => !ok);
  return { ok: refused.length === 0, reasons: (refused.length > 0 ? refused : verdicts).flatMap(({ reasons }) => reasons) };
}
