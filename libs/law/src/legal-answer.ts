import { apprenticeshipAge } from './apprenticeship/age/apprenticeship-age.js';
import { ALLOWED, type Verdict } from './legal-reason.js';
import { type MinorQuestion, minorsAndHazards } from './minors/minors-and-hazards.js';
import { postMinimumAge } from './offer/post-minimum-age.js';
import { professionalisationEligibility } from './professionalisation/professionalisation-eligibility.js';
import type { CivilDate } from './time/civil-date.js';

/** Facts about a person and a post that the law needs; the verdict contains no age and no birth date. */
export interface LegalQuestion extends MinorQuestion {
  birthDate: CivilDate;
  /** The student has finished collège. */
  lowerSecondaryFinished: boolean;
  /** `apprenticeship_above_29`, `registered_job_seeker`: the school has seen the documents. */
  legalExceptions: readonly string[];
  /** Minimum age in completed years set by the post itself; null for none. */
  minAge: number | null;
}

function contractAge(question: LegalQuestion): Verdict {
  const { kind, birthDate, firstDay, legalExceptions } = question;
  if (kind === 'apprenticeship') return apprenticeshipAge(question);
  if (kind !== 'professionalisation') return ALLOWED;
  const isRegisteredJobSeeker = legalExceptions.includes('registered_job_seeker');
  return professionalisationEligibility({ birthDate, start: firstDay, isRegisteredJobSeeker, receivesBenefit: false });
}

/** Checks whether this person may hold this post. Returns the verdict of the first rule that refuses. */
export function legalAnswer(question: LegalQuestion): Verdict {
  const contract = contractAge(question);
  if (!contract.ok) return contract;
  const minors = minorsAndHazards(question);
  if (!minors.ok) return minors;
  const own = postMinimumAge(question);
  if (!own.ok) return own;
  return contract.reasons.length === 0 ? minors : { ok: true, reasons: [...contract.reasons, ...minors.reasons] };
}
